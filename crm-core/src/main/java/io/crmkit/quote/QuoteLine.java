package io.crmkit.quote;

import io.crmkit.error.ValidationException;
import io.crmkit.ledger.ProductId;
import io.crmkit.value.Amount;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;

/**
 * A product offered on a quote (Q2). Its amounts follow from quantity, price and discounts. Immutable and thread-safe.
 *
 * @param number 1 or more; lines are in the order of their numbers
 * @param unitPrice the price as it was offered, whatever becomes of the product's
 * @param discount the discount on this line
 * @param finalAmount what is to be paid after the discount on the whole quote, which sets it (Q3)
 * @since 0.1
 */
public record QuoteLine(
        int number, ProductId product, Quantity quantity, UnitPrice unitPrice, Discount discount, Amount finalAmount) {

    /** @throws ValidationException if the amount is 10^13 or more (V1) */
    public QuoteLine {
        if (number < 1) {
            throw new IllegalArgumentException("lines are numbered from 1");
        }
        Amount amount = quantity.at(unitPrice, finalAmount.scale());
        if (finalAmount.compareTo(amount.at(discount)) > 0) {
            throw new IllegalArgumentException("a discount on the whole quote never adds to a line");
        }
    }

    /**
     * A line by itself, without a discount on the whole quote.
     *
     * @throws ValidationException if the amount is 10^13 or more (V1)
     */
    public static QuoteLine of(
            int number,
            ProductId product,
            Quantity quantity,
            UnitPrice unitPrice,
            Discount discount,
            CurrencyScale scale) {
        Amount discounted = quantity.at(unitPrice, scale).at(discount);
        return new QuoteLine(number, product, quantity, unitPrice, discount, discounted);
    }

    /** Quantity × unit price, rounded. */
    public Amount amount() {
        return quantity.at(unitPrice, finalAmount.scale());
    }

    /** The amount after this line's own discount, rounded. */
    public Amount discountedAmount() {
        return amount().at(discount);
    }

    QuoteLine withFinal(Amount newFinal) {
        return new QuoteLine(number, product, quantity, unitPrice, discount, newFinal);
    }
}
