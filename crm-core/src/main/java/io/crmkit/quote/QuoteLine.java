package io.crmkit.quote;

import io.crmkit.error.ValidationException;
import io.crmkit.ledger.ProductId;
import io.crmkit.value.Amount;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;

/**
 * A product offered on a quote (Q2). Its amounts are derived from quantity, price and discounts. Immutable and
 * thread-safe.
 *
 * @param number 1 or more; the lines of a quote are ordered by it
 * @param product the product
 * @param quantity the quantity offered
 * @param unitPrice the price offered, which does not follow later changes of the product
 * @param discount the discount on this line
 * @param finalAmount the amount to be paid after the discount on the whole quote, which the quote calculates (Q3)
 * @since 0.1
 */
public record QuoteLine(
        int number, ProductId product, Quantity quantity, UnitPrice unitPrice, Discount discount, Amount finalAmount) {

    /**
     * @throws ValidationException if the amount is 10^13 or more (V1)
     * @throws IllegalArgumentException if the number is less than 1 or the final amount exceeds the discounted amount
     */
    public QuoteLine {
        if (number < 1) {
            throw new IllegalArgumentException("lines are numbered from 1");
        }
        Amount amount = quantity.at(unitPrice, finalAmount.scale());
        if (finalAmount.compareTo(amount.at(discount)) > 0) {
            throw new IllegalArgumentException("the final amount of a line must not exceed its discounted amount");
        }
    }

    /**
     * Returns a line without a discount on the whole quote.
     *
     * @param scale the scale of the currency of the ledger, to which the amounts are rounded
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

    /** Returns quantity × unit price, rounded to the scale of the currency. */
    public Amount amount() {
        return quantity.at(unitPrice, finalAmount.scale());
    }

    /** Returns the amount after the discount on this line, rounded to the scale of the currency. */
    public Amount discountedAmount() {
        return amount().at(discount);
    }

    QuoteLine withFinal(Amount newFinal) {
        return new QuoteLine(number, product, quantity, unitPrice, discount, newFinal);
    }
}
