package io.crmkit.record;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part that the builders of record commands share. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract class RecordBuilder<B extends RecordBuilder<B>> extends TrackedBuilder<B> {

    @Nullable
    LocalDateTime at;

    @Nullable
    Optional<DictionaryValueId> type;

    @Nullable
    EmployeeId employee;

    @Nullable
    Optional<ContactPersonId> contactPerson;

    @Nullable
    String subject;

    @Nullable
    Optional<String> summary;

    @Nullable
    Optional<String> result;

    RecordBuilder() {}

    /** When the contact was or will be made, local time. */
    public B at(LocalDateTime at) {
        this.at = at;
        return self();
    }

    /** How: a value of the dictionary of contact types, null for none. */
    public B type(@Nullable DictionaryValueId type) {
        this.type = Optional.ofNullable(type);
        return self();
    }

    /** Who of ours. */
    public B employee(EmployeeId employee) {
        this.employee = employee;
        return self();
    }

    /** Whom of the customer's, null for none. */
    public B contactPerson(@Nullable ContactPersonId contactPerson) {
        this.contactPerson = Optional.ofNullable(contactPerson);
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
        this.summary = Optional.ofNullable(summary);
        return self();
    }

    public B result(@Nullable String result) {
        this.result = Optional.ofNullable(result);
        return self();
    }

    static <T> @Nullable T orNull(@Nullable Optional<T> given) {
        return given == null ? null : given.orElse(null);
    }
}
