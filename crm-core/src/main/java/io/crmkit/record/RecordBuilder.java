package io.crmkit.record;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Change;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The setters that the builders of record commands have in common. Not thread-safe.
 *
 * @param <B> the type of the builder, which the setters return
 * @since 0.1
 */
public abstract class RecordBuilder<B extends RecordBuilder<B>> extends TrackedBuilder<B> {

    @Nullable
    LocalDateTime at;

    Change<DictionaryValueId> type = Change.keep();

    @Nullable
    EmployeeId employee;

    Change<ContactPersonId> contactPerson = Change.keep();

    @Nullable
    String subject;

    Change<String> summary = Change.keep();

    Change<String> result = Change.keep();

    RecordBuilder() {}

    /** Sets the local date and time at which the contact was or will be made; seconds are dropped (V4). */
    public B at(LocalDateTime at) {
        this.at = at;
        return self();
    }

    /** Sets how the contact is made: a value of the dictionary of contact types; null clears it. */
    public B type(@Nullable DictionaryValueId type) {
        this.type = Change.toNullable(type);
        return self();
    }

    /** Sets the employee who makes the contact; must be a leaf of the employee tree (M2). */
    public B employee(EmployeeId employee) {
        this.employee = employee;
        return self();
    }

    /** Sets the person whom the employee contacts: a contact person of the customer (M9); null clears it. */
    public B contactPerson(@Nullable ContactPersonId contactPerson) {
        this.contactPerson = Change.toNullable(contactPerson);
        return self();
    }

    /**
     * Sets the planned cost of an opportunity or the actual cost of a project (R10), in the currency of the ledger, 0
     * or more.
     */
    public B cost(BigDecimal cost) {
        return withCost(cost);
    }

    /**
     * Sets the expected amount of an opportunity or the actual amount of a project (R10), in the currency of the
     * ledger, 0 or more.
     */
    public B amount(BigDecimal amount) {
        return withAmount(amount);
    }

    /** Sets the subject: one line of at most 200 characters. */
    public B subject(String subject) {
        this.subject = subject;
        return self();
    }

    /** Sets what was discussed, as a free text of at most 20,000 characters; null clears it. */
    public B summary(@Nullable String summary) {
        this.summary = Change.toNullable(summary);
        return self();
    }

    /** Sets what the contact led to, as a free text of at most 20,000 characters; null clears it. */
    public B result(@Nullable String result) {
        this.result = Change.toNullable(result);
        return self();
    }
}
