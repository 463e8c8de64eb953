package io.crmkit.ledger;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import org.jspecify.annotations.Nullable;

/**
 * The values that a ledger may store for a customer in addition to code and name (M8). Immutable and thread-safe; null
 * means absent.
 *
 * @param kind customer, supplier or both; absent means customer
 * @param category a value of the dictionary of customer categories
 * @param industry a value of the dictionary of industries
 * @param phone the telephone number
 * @param email the e-mail address
 * @param address the postal address
 * @param remarks any remarks
 * @since 0.1
 */
public record CustomerDetails(
        @Nullable PartnerKind kind,
        @Nullable DictionaryValueId category,
        @Nullable DictionaryValueId industry,
        @Line @Nullable String phone,
        @Line @Nullable String email,
        @Memo @Nullable String address,
        @Memo @Nullable String remarks)
        implements EntryDetails {

    /** Returns details without any value. */
    public static CustomerDetails none() {
        return new CustomerDetails(null, null, null, null, null, null, null);
    }

    /** Returns these details with another kind. */
    public CustomerDetails withKind(PartnerKind kind) {
        return new CustomerDetails(kind, category, industry, phone, email, address, remarks);
    }

    /** Returns these details with another category and industry. */
    public CustomerDetails withClass(@Nullable DictionaryValueId category, @Nullable DictionaryValueId industry) {
        return new CustomerDetails(kind, category, industry, phone, email, address, remarks);
    }

    /** Returns these details with another telephone number, e-mail address and postal address. */
    public CustomerDetails withContact(@Nullable String phone, @Nullable String email, @Nullable String address) {
        return new CustomerDetails(kind, category, industry, phone, email, address, remarks);
    }
}
