package io.crmkit.jdbc.internal.reference;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;
import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.MAINTENANCE_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT_VENDOR;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE_LINE;
import static io.crmkit.jdbc.internal.schema.Tables.SERVICE;
import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN;

import io.crmkit.document.SubjectKind;
import io.crmkit.error.InUseException;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.store.ReferenceRequest;
import io.crmkit.spi.store.ReferenceStore;
import io.crmkit.spi.store.References;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Looks up everything that a command refers to. One statement suffices if everything exists. Products are looked up in
 * a statement of their own, because a quote may have many.
 *
 * @param session the ledger and the transaction
 */
public record JdbcReferenceStore(Session session) implements ReferenceStore {

    /**
     * {@inheritDoc}
     * <p>
     * Entries of a ledger elsewhere cannot be joined and are asked for through its port.
     */
    @Override
    public References resolve(ReferenceRequest request) {
        ReferenceLookup lookup = new ReferenceLookup(session);
        boolean here = session.relational().isPresent();
        Set<LedgerId> apart = request.entries().stream()
                .filter(id -> !here || id.kind() == MasterKind.PRODUCT)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ReferenceRequest rest = apart.isEmpty() ? request : without(apart, request);
        References found =
                // If the common statement finds nothing, something is missing; single lookups then tell what, so that
                // the user learns of all of it.
                rest.isEmpty() ? References.none() : lookup.together(rest).orElseGet(() -> lookup.oneByOne(rest));
        if (apart.isEmpty()) {
            return found;
        }
        Map<LedgerId, References.EntrySummary> entries = new HashMap<>(found.entries());
        entries.putAll(here ? lookup.inBulk(MasterKind.PRODUCT, apart) : lookup.elsewhere(apart));
        return new References(found.parent(), found.project(), entries, found.values(), found.persons());
    }

    /** Returns the part of a request that one statement can look up. */
    private static ReferenceRequest without(Set<LedgerId> apart, ReferenceRequest request) {
        Set<LedgerId> together = new LinkedHashSet<>(request.entries());
        together.removeAll(apart);
        return new ReferenceRequest(
                request.parent(),
                request.project(),
                request.restriction(),
                together,
                request.values(),
                request.persons());
    }

    @Override
    public List<InUseException.Usage> uses(LedgerId id) {
        UseCounts uses = new UseCounts(session);
        if (id.kind() == MasterKind.PRODUCT) {
            uses.distinct(SubjectKind.QUOTE, QUOTE_LINE.QUOTE, of(QUOTE_LINE, document(QUOTE_LINE, id)));
            uses(uses, SubjectKind.SERVICE, SERVICE, document(SERVICE, id));
            return uses.usages();
        }
        uses(uses, SubjectKind.OPPORTUNITY, OPPORTUNITY, document(OPPORTUNITY, id));
        uses(uses, SubjectKind.CONTACT_RECORD, CONTACT_RECORD, record(CONTACT_RECORD, id));
        uses(uses, SubjectKind.PROJECT, PROJECT, document(PROJECT, id));
        uses(uses, SubjectKind.MAINTENANCE_RECORD, MAINTENANCE_RECORD, record(MAINTENANCE_RECORD, id));
        if (id.kind() == MasterKind.CUSTOMER) {
            uses(uses, SubjectKind.PROJECT_VENDOR, PROJECT_VENDOR, named(PROJECT_VENDOR, "partner", id));
        }
        uses(uses, SubjectKind.QUOTE, QUOTE, document(QUOTE, id));
        uses(uses, SubjectKind.SERVICE, SERVICE, document(SERVICE, id));
        if (id.kind() == MasterKind.EMPLOYEE) {
            uses(uses, SubjectKind.WORK_PLAN, WORK_PLAN, document(WORK_PLAN, id));
        }
        return uses.usages();
    }

    /** Counts the rows of a table that name the entry. */
    private void uses(UseCounts uses, SubjectKind kind, Table<?> table, Condition named) {
        uses.rows(kind, table, of(table, named));
    }

    private Condition of(Table<?> table, Condition named) {
        return session.owns(table).and(named);
    }

    /** Returns the condition that a document names an entry. */
    private static Condition document(Table<?> table, LedgerId id) {
        return named(table, id.kind().word(), id);
    }

    /** Returns the condition that a record names an employee, or a contact person of a customer. */
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
        return EntryReference.of(table, reference).names(id);
    }
}
