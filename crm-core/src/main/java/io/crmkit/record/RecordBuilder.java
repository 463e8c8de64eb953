package io.crmkit.record;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Change;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The part that the builders of record commands share. Not thread-safe.
 *
 * @param <B> the builder itself
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

    /** When the contact was or will be made, local time. */
    public B at(LocalDateTime at) {
        this.at = at;
        return self();
    }

    /** How: a value of the dictionary of contact types, null for none. */
    public B type(@Nullable DictionaryValueId type) {
        this.type = Change.toNullable(type);
        return self();
    }

    /** Who of ours. */
    public B employee(EmployeeId employee) {
        this.employee = employee;
        return self();
    }

    /** Whom of the customer's, null for none. */
    public B contactPerson(@Nullable ContactPersonId contactPerson) {
        this.contactPerson = Change.toNullable(contactPerson);
        return self();
    }

    /** The cost in the ledger's currency, 0 or more: an opportunity's planned, a project's actual cost. */
    public B cost(BigDecimal cost) {
        return withCost(cost);
    }

    /** The amount in the ledger's currency, 0 or more: an opportunity's expected, a project's actual amount. */
    public B amount(BigDecimal amount) {
        return withAmount(amount);
    }

    public B subject(String subject) {
        this.subject = subject;
        return self();
    }

    public B summary(@Nullable String summary) {
        this.summary = Change.toNullable(summary);
        return self();
    }

    public B result(@Nullable String result) {
        this.result = Change.toNullable(result);
        return self();
    }
}
