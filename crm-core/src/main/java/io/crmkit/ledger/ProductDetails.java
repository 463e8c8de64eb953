package io.crmkit.ledger;

import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Price;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger may keep of a product besides code and name (M8). Immutable and thread-safe; null is absent.
 *
 * @param unitPrice the price of one unit, 0 or more, at most 4 decimals
 * @since 0.1
 */
public record ProductDetails(
        @Line @Nullable String specification,
        @Line @Nullable String origin,
        @Line @Nullable String unit,
        @Price @Nullable BigDecimal unitPrice)
        implements EntryDetails {

    /** Nothing known. */
    public static ProductDetails none() {
        return new ProductDetails(null, null, null, null);
    }
}
