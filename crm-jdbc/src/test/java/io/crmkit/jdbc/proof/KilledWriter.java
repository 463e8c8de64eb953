package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.error.CrmException;
import io.crmkit.error.RuleException;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ContactRecord;
import io.crmkit.testkit.Fixtures;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Writes with four threads until it is killed, and says what it has committed. */
final class KilledWriter {

    private static final int WRITERS = 4;

    private KilledWriter() {}

    public static void main(String[] arguments) {
        JdbcStore store = JdbcStore.h2File(Path.of(arguments[0])).build();
        Crm crm = Fixtures.on(store).build();
        crm.createLedger();
        new Fixtures(crm).opportunity(o -> o.no("first"));
        System.out.println("ready");
        for (int i = 0; i < WRITERS; i++) {
            String writer = "W" + i;
            new Thread(() -> write(crm, writer)).start();
        }
    }

    private static void write(Crm crm, String writer) {
        Fixtures with = new Fixtures(crm);
        Random random = new Random();
        try {
            for (int i = 0; ; i++) {
                String no = writer + "-" + i;
                OpportunityId id = with.opportunity(o -> o.no(no)).id();
                say(no, 1);
                for (int step = 0; step < 8; step++) {
                    change(crm, with, id, random);
                    say(no, crm.opportunities().get(id).revision());
                }
            }
        } catch (CrmException | IllegalStateException broken) {
            System.out.println("broken " + broken);
        }
    }

    private static void change(Crm crm, Fixtures with, OpportunityId id, Random random) {
        List<ContactRecord> records = crm.contactRecords().of(id);
        try {
            switch (random.nextInt(7)) {
                case 0, 1 -> with.completed(id, r -> r.stage(with.stage("Closing")));
                case 2 -> with.open(id);
                case 3 -> {
                    for (ContactRecord record : records) {
                        crm.contactRecords().complete(record.id());
                    }
                }
                case 4 -> with.modify(id, m -> m.subject("Subject " + random.nextInt()));
                case 5 -> {
                    if (!records.isEmpty()) {
                        crm.contactRecords()
                                .delete(records.get(records.size() - 1).id());
                    }
                }
                default ->
                    crm.inTransaction(group -> {
                        group.opportunities().terminate(id, null, "note");
                        return group.opportunities().reactivate(id);
                    });
            }
        } catch (RuleException outOfOrder) {
            // a record cannot be added completed while an earlier one is open: nothing to say
        }
    }

    /** Says that what an opportunity has at this revision is committed. */
    private static void say(String no, long revision) {
        System.out.println(no + " " + revision + " ok");
    }
}
