package io.crmkit.jdbc.internal.user;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.ledger.LedgerId;
import io.crmkit.user.Restriction;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What a restriction lets see, as a condition on documents (U3).
 *
 * @param customer the customer of a document; null if such documents have none, which hides them from who may see those
 *     of some customers
 * @param employee the employee whose document it is
 */
public record RestrictionSql(Session session, @Nullable EntryReference customer, EntryReference employee) {

    /** On a table whose rows name an employee, and a customer or not. */
    public static RestrictionSql on(Table<?> documents, Session session) {
        return new RestrictionSql(
                session,
                documents.field("customer_key") == null ? null : EntryReference.of(documents, "customer"),
                EntryReference.of(documents, "employee"));
    }

    public Condition of(Restriction restriction) {
        if (restriction instanceof Restriction.All) {
            return DSL.noCondition();
        } else if (restriction instanceof Restriction.None) {
            return DSL.falseCondition();
        } else if (restriction instanceof Restriction.EmployeeIn in) {
            return employee.namesOneOf(in.employees());
        } else if (restriction instanceof Restriction.CustomerIn in) {
            return customer == null ? DSL.falseCondition() : customer.namesOneOf(in.customers());
        } else if (restriction instanceof Restriction.EmployeeUnder under) {
            List<LedgerId> employees =
                    new ArrayList<>(session.ledger().ledger().leaves(session.transaction(), under.employee()));
            employees.add(under.employee());
            return employee.namesOneOf(employees);
        } else if (restriction instanceof Restriction.And and) {
            return DSL.and(and.parts().stream().map(this::of).toList());
        }
        List<Restriction> parts = ((Restriction.Or) restriction).parts();
        return parts.isEmpty()
                ? DSL.falseCondition()
                : DSL.or(parts.stream().map(this::of).toList());
    }
}
