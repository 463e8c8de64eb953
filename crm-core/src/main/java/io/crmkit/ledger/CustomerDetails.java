package io.crmkit.ledger;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger may keep of a customer besides code and name (M8). Immutable and thread-safe; null is absent.
 *
 * @param kind customer, supplier or both; absent reads as customer
 * @param category a value of the dictionary of customer categories
 * @param industry a value of the dictionary of industries
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

    /** Nothing known. */
    public static CustomerDetails none() {
        return new CustomerDetails(null, null, null, null, null, null, null);
    }

    /** These details with another kind. */
    public CustomerDetails withKind(PartnerKind kind) {
        return new CustomerDetails(kind, category, industry, phone, email, address, remarks);
    }

    /** These details with another category and industry. */
    public CustomerDetails withClass(@Nullable DictionaryValueId category, @Nullable DictionaryValueId industry) {
        return new CustomerDetails(kind, category, industry, phone, email, address, remarks);
    }

    /** These details with other ways to reach the customer. */
    public CustomerDetails withContact(@Nullable String phone, @Nullable String email, @Nullable String address) {
        return new CustomerDetails(kind, category, industry, phone, email, address, remarks);
    }
}
