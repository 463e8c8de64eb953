package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.error.CrmException;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.testkit.Fixtures;
import java.nio.file.Path;
import java.util.Random;

/** Writes with four threads until it is killed, and says what it has committed. */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) {
        JdbcStore store = JdbcStore.h2File(Path.of(arguments[0])).build();
        Crm crm = Fixtures.on(store).build();
        crm.createLedger();
        new Fixtures(crm).opportunity(o -> o.no("first"));
        System.out.println("ready");
        for (int i = 0; i < 4; i++) {
            String writer = "W" + i;
            new Thread(() -> write(crm, writer)).start();
        }
    }

    private static void write(Crm crm, String writer) {
        Fixtures with = new Fixtures(crm);
        Random random = new Random();
        for (int i = 0; ; i++) {
            String no = writer + "-" + i;
            Opportunity opportunity = with.opportunity(o -> o.no(no));
            say(no, opportunity.revision());
            for (int step = 0; step < 6; step++) {
                try {
                    change(crm, with, opportunity, random);
                    say(no, crm.opportunities().get(opportunity.id()).revision());
                } catch (CrmException refused) {
                    continue;
                }
            }
        }
    }

    private static void change(Crm crm, Fixtures with, Opportunity opportunity, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> with.completed(opportunity.id());
            case 1 -> with.open(opportunity.id());
            case 2 ->
                crm.contactRecords()
                        .complete(crm.contactRecords().of(opportunity.id()).stream()
                                .filter(r -> !r.completed())
                                .findFirst()
                                .orElseGet(() -> with.open(opportunity.id()))
                                .id());
            default -> with.modify(opportunity.id(), m -> m.subject("Subject " + random.nextInt()));
        }
    }

    private static void say(String no, long revision) {
        System.out.println(no + " " + revision + " ok");
    }
}
