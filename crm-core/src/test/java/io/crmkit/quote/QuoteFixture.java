package io.crmkit.quote;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes to test with. */
final class QuoteFixture {

    static final LocalDate DAY = LocalDate.of(2010, 12, 15);
    static final CurrencyScale CENTS = new CurrencyScale(2);
    static final ProductId PRODUCT = new ProductId("own", "1");

    private QuoteFixture() {}

    static QuoteLine line(int number, String quantity, String price, Discount discount, CurrencyScale scale) {
        return QuoteLine.of(
                number,
                PRODUCT,
                new Quantity(new BigDecimal(quantity)),
                new UnitPrice(new BigDecimal(price)),
                discount,
                scale);
    }

    /** A quote of lines of one piece each. */
    static Quote ofPrices(@Nullable Discount whole, String... prices) {
        List<QuoteLine> lines = new ArrayList<>();
        Arrays.stream(prices).forEach(price -> lines.add(line(lines.size() + 1, "1", price, Discount.NONE, CENTS)));
        return of(lines, Optional.ofNullable(whole));
    }

    static Quote of(List<QuoteLine> lines, Optional<Discount> whole) {
        return of(DAY, Optional.empty(), lines, whole);
    }

    static Quote of(LocalDate date, Optional<LocalDate> validUntil, List<QuoteLine> lines, Optional<Discount> whole) {
        return new Quote(
                new QuoteId(new UUID(0, 1)),
                1,
                "Q1",
                date,
                validUntil,
                new CustomerId("own", "1"),
                new EmployeeId("own", "1"),
                QuoteSource.DIRECT,
                lines,
                whole,
                Optional.empty());
    }
}
