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
import io.crmkit.value.constraint.Payable;
import io.crmkit.value.constraint.Price;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of a quote as somebody entered it (Q2). Immutable and thread-safe; checked when the command that carries it
 * is carried out, where {@code lines[0]} is the first line.
 *
 * @param unitPrice null for the product's
 * @param percentToPay the percentage to pay, null for all (V3)
 * @since 0.1
 */
public record LineInput(
        @NotNull ProductId product,
        @NotNull @Count BigDecimal quantity,
        @Price @Nullable BigDecimal unitPrice,
        @Payable @Nullable BigDecimal percentToPay) {

    /** Some of a product, at the product's price and without a discount. */
    public static LineInput of(ProductId product, BigDecimal quantity) {
        return new LineInput(product, quantity, null, null);
    }

    /** @param price the price of one unit, 0 or more, at most 4 decimals; null for the product's */
    public LineInput at(@Nullable BigDecimal price) {
        return new LineInput(product, quantity, price, percentToPay);
    }

    /** @param percent what is to be paid, 0 to 100, at most 4 decimals; null for all */
    public LineInput percentToPay(@Nullable BigDecimal percent) {
        return new LineInput(product, quantity, unitPrice, percent);
    }

    /** @param percent what is taken off, 0 to 100, at most 4 decimals; null for nothing */
    public LineInput off(@Nullable BigDecimal percent) {
        return percentToPay(Discount.payableAfter(percent));
    }

    // -----------------------------------------------------------------------------------------------------------------
    /**
     * The lines that a quote gets, numbered from 1. What was entered has been checked.
     *
     * @param prices the price that the ledger has of a product, if it has one
     * @throws ValidationException naming every line that has no price (Q2) or comes to 10^13 or more (V1)
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
