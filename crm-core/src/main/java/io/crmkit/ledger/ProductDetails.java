package io.crmkit.ledger;

import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Price;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The values that a ledger may store for a product in addition to code and name (M8). Immutable and thread-safe; null
 * means absent.
 *
 * @param specification the specification or model
 * @param origin the place of origin
 * @param unit the unit of its quantities
 * @param unitPrice the price of one unit, at least 0, at most 4 decimals
 * @since 0.1
 */
public record ProductDetails(
        @Line @Nullable String specification,
        @Line @Nullable String origin,
        @Line @Nullable String unit,
        @Price @Nullable BigDecimal unitPrice)
        implements EntryDetails {

    /** Returns details without any value. */
    public static ProductDetails none() {
        return new ProductDetails(null, null, null, null);
    }
}
