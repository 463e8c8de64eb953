package io.crmkit.jdbc.internal;

import io.crmkit.ledger.LedgerId;
import io.crmkit.user.Restriction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * What a restriction lets see, as a condition on documents (U3).
 *
 * @param customer the customer of a document
 * @param employee the employee whose document it is
 */
record RestrictionSql(Session session, EntryReference customer, EntryReference employee) {

    /** On a table whose rows have both. */
    static RestrictionSql on(Table<?> documents, Session session) {
        return new RestrictionSql(
                session, EntryReference.of(documents, "customer"), EntryReference.of(documents, "employee"));
    }

    Condition of(Restriction restriction) {
        if (restriction instanceof Restriction.All) {
            return DSL.noCondition();
        } else if (restriction instanceof Restriction.None) {
            return DSL.falseCondition();
        } else if (restriction instanceof Restriction.EmployeeIn in) {
            return names(employee, in.employees());
        } else if (restriction instanceof Restriction.CustomerIn in) {
            return names(customer, in.customers());
        } else if (restriction instanceof Restriction.EmployeeUnder under) {
            List<LedgerId> employees =
                    new ArrayList<>(session.ledger().ledger().leaves(session.transaction(), under.employee()));
            employees.add(under.employee());
            return names(employee, employees);
        } else if (restriction instanceof Restriction.And and) {
            return DSL.and(and.parts().stream().map(this::of).toList());
        }
        List<Restriction> parts = ((Restriction.Or) restriction).parts();
        return parts.isEmpty()
                ? DSL.falseCondition()
                : DSL.or(parts.stream().map(this::of).toList());
    }

    private static Condition names(EntryReference reference, Collection<? extends LedgerId> ids) {
        return names(reference.source(), reference.key(), ids);
    }

    /** That a reference names one of some entries. */
    static Condition names(Field<String> source, Field<String> key, Collection<? extends LedgerId> ids) {
        Map<String, List<String>> keys = ids.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        LedgerId::source, Collectors.mapping(LedgerId::key, Collectors.toList())));
        return keys.entrySet().stream()
                .map(entry -> source.eq(entry.getKey()).and(key.in(entry.getValue())))
                .reduce(Condition::or)
                .orElseGet(DSL::falseCondition);
    }
}
