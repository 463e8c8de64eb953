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

/** What a restriction lets see, as a condition on documents (U3). */
record RestrictionSql(Session session) {

    Condition on(Table<?> documents, Restriction restriction) {
        if (restriction instanceof Restriction.All) {
            return DSL.noCondition();
        } else if (restriction instanceof Restriction.None) {
            return DSL.falseCondition();
        } else if (restriction instanceof Restriction.EmployeeIn in) {
            return employees(documents, in.employees());
        } else if (restriction instanceof Restriction.CustomerIn in) {
            return customers(documents, in.customers());
        } else if (restriction instanceof Restriction.EmployeeUnder under) {
            List<LedgerId> employees =
                    new ArrayList<>(session.ledger().ledger().leaves(session.transaction(), under.employee()));
            employees.add(under.employee());
            return employees(documents, employees);
        } else if (restriction instanceof Restriction.And and) {
            return DSL.and(and.parts().stream().map(part -> on(documents, part)).toList());
        }
        List<Restriction> parts = ((Restriction.Or) restriction).parts();
        return parts.isEmpty()
                ? DSL.falseCondition()
                : DSL.or(parts.stream().map(part -> on(documents, part)).toList());
    }

    private static Condition customers(Table<?> documents, Collection<? extends LedgerId> ids) {
        return names(
                documents.field("customer_source", String.class), documents.field("customer_key", String.class), ids);
    }

    private static Condition employees(Table<?> documents, Collection<? extends LedgerId> ids) {
        return names(
                documents.field("employee_source", String.class), documents.field("employee_key", String.class), ids);
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
