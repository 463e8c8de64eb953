package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;
import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;

import io.crmkit.error.InUseException;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.ReferenceRequest;
import io.crmkit.spi.ReferenceStore;
import io.crmkit.spi.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
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
                request.opportunity(), request.restriction(), Set.of(), request.values(), request.persons());
        References found = rest.isEmpty()
                ? new References(Optional.empty(), Map.of(), Map.of(), Map.of())
                : lookup.together(rest).orElseGet(() -> lookup.oneByOne(rest));
        return new References(found.opportunity(), entries, found.values(), found.persons());
    }

    @Override
    public List<InUseException.Usage> uses(LedgerId id) {
        List<InUseException.Usage> uses = new ArrayList<>();
        boolean customer = id.kind() == MasterKind.CUSTOMER;
        if (id.kind() == MasterKind.PRODUCT) {
            return uses;
        }
        Condition opportunities = OPPORTUNITY
                .LEDGER
                .eq(session.name())
                .and(
                        customer
                                ? OPPORTUNITY.CUSTOMER_SOURCE.eq(id.source()).and(OPPORTUNITY.CUSTOMER_KEY.eq(id.key()))
                                : OPPORTUNITY
                                        .EMPLOYEE_SOURCE
                                        .eq(id.source())
                                        .and(OPPORTUNITY.EMPLOYEE_KEY.eq(id.key())));
        add(uses, "opportunity", Counts.of(session, OPPORTUNITY, opportunities));
        Condition records = CONTACT_RECORD
                .LEDGER
                .eq(session.name())
                .and(
                        customer
                                ? CONTACT_RECORD.CONTACT_PERSON.in(DSL.select(CONTACT_PERSON.ID)
                                        .from(CONTACT_PERSON)
                                        .where(CONTACT_PERSON.LEDGER.eq(session.name()))
                                        .and(CONTACT_PERSON.CUSTOMER_SOURCE.eq(id.source()))
                                        .and(CONTACT_PERSON.CUSTOMER_KEY.eq(id.key())))
                                : CONTACT_RECORD
                                        .EMPLOYEE_SOURCE
                                        .eq(id.source())
                                        .and(CONTACT_RECORD.EMPLOYEE_KEY.eq(id.key())));
        add(uses, "contact_record", Counts.of(session, CONTACT_RECORD, records));
        return uses;
    }

    private static void add(List<InUseException.Usage> uses, String kind, long count) {
        if (count > 0) {
            uses.add(new InUseException.Usage(kind, String.valueOf(count)));
        }
    }
}
