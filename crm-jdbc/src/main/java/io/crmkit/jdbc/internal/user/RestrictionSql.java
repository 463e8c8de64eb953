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
 * Translates a restriction of the access policy to a condition on documents (U3), so that the database hides them and
 * counts and pages are right.
 *
 * @param session the ledger and the transaction
 * @param customer the reference to the customer; null if these documents have none, which hides them from an actor who
 *     may see only certain customers
 * @param employee the reference to the responsible employee
 */
public record RestrictionSql(Session session, @Nullable EntryReference customer, EntryReference employee) {

    /** Returns the condition on a table whose rows refer to an employee, and possibly to a customer. */
    public static Condition on(Table<?> documents, Session session, Restriction restriction) {
        return restriction instanceof Restriction.All
                ? DSL.noCondition()
                : new RestrictionSql(
                                session,
                                documents.field("customer_key") == null
                                        ? null
                                        : EntryReference.of(documents, "customer"),
                                EntryReference.of(documents, "employee"))
                        .of(restriction);
    }

    /** Returns the condition for a restriction. */
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
