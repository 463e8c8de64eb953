package io.crmkit.quote;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import io.crmkit.ledger.ProductId;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;
import io.crmkit.value.constraint.Count;
import io.crmkit.value.constraint.PercentToPay;
import io.crmkit.value.constraint.Price;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of a quote, as the caller entered it (Q2). It is validated with its command; violations name it by its index,
 * so {@code lines[0]} is the first line. Immutable and thread-safe.
 *
 * @param product the product, a leaf of the product tree (M2)
 * @param quantity the quantity, greater than 0, at most 4 decimals
 * @param unitPrice the price of one unit in the currency of the ledger, at most 4 decimals; null takes the price of the
 *     product
 * @param percentToPay the percentage of the price that is to be paid (V3); null for no discount
 * @since 0.1
 */
public record LineInput(
        @NotNull ProductId product,
        @NotNull @Count BigDecimal quantity,
        @Price @Nullable BigDecimal unitPrice,
        @PercentToPay @Nullable BigDecimal percentToPay) {

    /** Returns a line at the price of the product and without a discount. */
    public static LineInput of(ProductId product, BigDecimal quantity) {
        return new LineInput(product, quantity, null, null);
    }

    /**
     * Returns this line with another unit price.
     *
     * @param price the price of one unit in the currency of the ledger, 0 or more, at most 4 decimals; null takes the
     *     price of the product
     */
    public LineInput at(@Nullable BigDecimal price) {
        return new LineInput(product, quantity, price, percentToPay);
    }

    /**
     * Returns this line with another discount, stated as the percentage to pay.
     *
     * @param percent the percentage to pay, 0 to 100, at most 4 decimals; null for no discount
     */
    public LineInput percentToPay(@Nullable BigDecimal percent) {
        return new LineInput(product, quantity, unitPrice, percent);
    }

    /**
     * Returns this line with another discount, stated as the percentage taken off.
     *
     * @param percent the percentage taken off, 0 to 100, at most 4 decimals; null for no discount
     */
    public LineInput off(@Nullable BigDecimal percent) {
        return percentToPay(percent == null ? null : Discount.percentToPayAfter(percent));
    }

    // -----------------------------------------------------------------------------------------------------------------
    /**
     * Returns the lines of the quote, numbered from 1. The input must have been validated.
     *
     * @param given the lines as entered
     * @param prices returns the price of a product in the ledger; empty if it has none
     * @param scale the scale of the currency of the ledger
     * @throws ValidationException with {@code value.required} for each line without a price (Q2), and a violation for
     *     each amount of 10^13 or more (V1)
     */
    public static List<QuoteLine> priced(
            List<LineInput> given, Function<ProductId, Optional<BigDecimal>> prices, CurrencyScale scale) {
        List<QuoteLine> lines = new ArrayList<>(given.size());
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            try {
                lines.add(given.get(i).priced(i + 1, prices, scale));
            } catch (ValidationException refused) {
                String line = "lines[" + i + "].";
                refused.violations()
                        .forEach(v -> violations.add(new Violation(line + v.field(), v.code(), v.arguments())));
            }
        }
        if (!violations.isEmpty()) {
            throw new ValidationException(violations);
        }
        return lines;
    }

    private QuoteLine priced(int number, Function<ProductId, Optional<BigDecimal>> prices, CurrencyScale scale) {
        BigDecimal price = Optional.ofNullable(unitPrice)
                .or(() -> prices.apply(product))
                .orElseThrow(() -> ValidationException.of("unitPrice", ErrorCode.REQUIRED));
        Discount discount = percentToPay == null ? Discount.NONE : Discount.percentToPay(percentToPay);
        return QuoteLine.of(number, product, new Quantity(quantity), new UnitPrice(price), discount, scale);
    }
}
