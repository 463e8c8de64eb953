package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;
import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.MAINTENANCE_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT_VENDOR;

import io.crmkit.error.InUseException;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.ReferenceRequest;
import io.crmkit.spi.ReferenceStore;
import io.crmkit.spi.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Looks up what commands name: all of it in one statement if all of it is there. */
record JdbcReferenceStore(Session session) implements ReferenceStore {

    @Override
    public References resolve(ReferenceRequest request) {
        ReferenceLookup lookup = new ReferenceLookup(session);
        if (session.relational().isPresent()) {
            return lookup.together(request).orElseGet(() -> lookup.oneByOne(request));
        }
        Map<LedgerId, References.EntrySummary> entries = lookup.elsewhere(request.entries());
        ReferenceRequest rest = new ReferenceRequest(
                request.parent(), request.restriction(), Set.of(), request.values(), request.persons());
        References found =
                rest.isEmpty() ? References.none() : lookup.together(rest).orElseGet(() -> lookup.oneByOne(rest));
        return new References(found.parent(), entries, found.values(), found.persons());
    }

    @Override
    public List<InUseException.Usage> uses(LedgerId id) {
        List<InUseException.Usage> uses = new ArrayList<>();
        if (id.kind() == MasterKind.PRODUCT) {
            return uses;
        }
        uses(uses, "opportunity", OPPORTUNITY, document(OPPORTUNITY, id));
        uses(uses, "contact_record", CONTACT_RECORD, record(CONTACT_RECORD, id));
        uses(uses, "project", PROJECT, document(PROJECT, id));
        uses(uses, "maintenance_record", MAINTENANCE_RECORD, record(MAINTENANCE_RECORD, id));
        if (id.kind() == MasterKind.CUSTOMER) {
            uses(uses, "project_vendor", PROJECT_VENDOR, named(PROJECT_VENDOR, "partner", id));
        }
        return uses;
    }

    private void uses(List<InUseException.Usage> uses, String kind, Table<?> table, Condition named) {
        long count = Counts.of(
                session, table, RecordTables.ledger(table).eq(session.name()).and(named));
        if (count > 0) {
            uses.add(new InUseException.Usage(kind, String.valueOf(count)));
        }
    }

    /** That a document names a customer or an employee. */
    private static Condition document(Table<?> table, LedgerId id) {
        return named(table, id.kind().word(), id);
    }

    /** That a record names an employee, or a contact person of a customer. */
    private Condition record(Table<?> table, LedgerId id) {
        return id.kind() == MasterKind.EMPLOYEE
                ? document(table, id)
                : table.field("contact_person", UUID.class)
                        .in(DSL.select(CONTACT_PERSON.ID)
                                .from(CONTACT_PERSON)
                                .where(CONTACT_PERSON.LEDGER.eq(session.name()))
                                .and(document(CONTACT_PERSON, id)));
    }

    private static Condition named(Table<?> table, String reference, LedgerId id) {
        return table.field(reference + "_source", String.class)
                .eq(id.source())
                .and(table.field(reference + "_key", String.class).eq(id.key()));
    }
}
