package io.crmkit.record;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Change;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The setters that the builders of commands for opportunities and projects have in common. Not thread-safe.
 *
 * @param <B> the type of the builder, which the setters return
 * @since 0.1
 */
public abstract class ParentBuilder<B extends ParentBuilder<B>> extends TrackedBuilder<B> {

    /** The subject; null if it has not been set. */
    protected @Nullable String subject;

    /** The customer; null if it has not been set. */
    protected @Nullable CustomerId customer;

    /** The employee responsible; null if it has not been set. */
    protected @Nullable EmployeeId salesperson;

    /** The remarks, as a change of those of a document. */
    protected Change<String> remarks = Change.keep();

    /** Creates a builder in which no value is set. */
    protected ParentBuilder() {}

    /** Sets the subject: one line of at most 200 characters. */
    public B subject(String subject) {
        this.subject = subject;
        return self();
    }

    /** Sets the customer, who must be a leaf of the customer tree (M2). */
    public B customer(CustomerId customer) {
        this.customer = customer;
        return self();
    }

    /** Sets the employee responsible, who must be a leaf of the employee tree (M2). */
    public B salesperson(EmployeeId salesperson) {
        this.salesperson = salesperson;
        return self();
    }

    /** @param cost the planned cost in the ledger's currency, 0 or more */
    public B cost(BigDecimal cost) {
        return withCost(cost);
    }

    /** @param expected the expected amount in the ledger's currency, 0 or more */
    public B expected(BigDecimal expected) {
        return withAmount(expected);
    }

    /** Sets the remarks, at most 20,000 characters; null clears them. */
    public B remarks(@Nullable String remarks) {
        this.remarks = Change.toNullable(remarks);
        return self();
    }
}
