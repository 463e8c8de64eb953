package io.crmkit.internal.check;

import static io.crmkit.testkit.Refusals.invalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.ModifyQuote;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteLine;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.RecordId;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Discount;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteCommandTest {

    private static final LocalDate DAY = LocalDate.of(2010, 12, 15);
    private static final CurrencyScale CENTS = new CurrencyScale(2);
    private static final ProductId PRODUCT = new ProductId("own", "1");
    private static final ProductId UNPRICED = new ProductId("own", "2");
    private static final LineInput PIECE = LineInput.of(PRODUCT, BigDecimal.ONE);

    private final CommandValidator validator = new CommandValidator();

    @Test
    @DisplayName("Q1: date, lines, and the product and quantity of each line are required; one error reports all")
    void required() {
        refused(
                Map.of("date", ErrorCode.REQUIRED, "lines", ErrorCode.REQUIRED),
                AddQuote.builder().build());
        refused(
                Map.of(
                        "source", ErrorCode.REQUIRED,
                        "lines[0].product", ErrorCode.REQUIRED,
                        "lines[0].quantity", ErrorCode.REQUIRED,
                        "lines[1]", ErrorCode.REQUIRED),
                AddQuote.on(null)
                        .date(DAY)
                        .lines(Arrays.asList(LineInput.of(null, null), null))
                        .build());
        refused(
                Map.of("id", ErrorCode.REQUIRED, "revision", ErrorCode.REQUIRED),
                ModifyQuote.of(null, null).build());
    }

    @ParameterizedTest
    @CsvSource({"0,OUT_OF_RANGE", "-1,OUT_OF_RANGE", "1.00001,TOO_MANY_DECIMALS", "1E+13,OUT_OF_RANGE"})
    @DisplayName("Q2, V1: a quantity of 0 or less, too many or of too many decimals is refused")
    void quantity(BigDecimal quantity, ErrorCode code) {
        refused(Map.of("lines[0].quantity", code), draft(line -> LineInput.of(PRODUCT, quantity)));
        assertThat(messages(draft(line -> LineInput.of(PRODUCT, quantity)))).doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({"-0.01,OUT_OF_RANGE", "0.00001,TOO_MANY_DECIMALS", "1E+13,OUT_OF_RANGE"})
    @DisplayName("Q2, V1: a negative unit price, one too high or of too many decimals is refused")
    void unitPrice(BigDecimal price, ErrorCode code) {
        refused(Map.of("lines[0].unitPrice", code), draft(line -> line.at(price)));
    }

    @ParameterizedTest
    @CsvSource({"-1,OUT_OF_RANGE", "100.0001,OUT_OF_RANGE", "101,OUT_OF_RANGE", "1.00001,TOO_MANY_DECIMALS"})
    @DisplayName("V3: a discount below 0, above 100 or of too many decimals is refused, in either direction")
    void discount(BigDecimal percent, ErrorCode code) {
        refused(Map.of("lines[0].percentToPay", code), draft(line -> line.percentToPay(percent)));
        refused(Map.of("lines[0].percentToPay", code), draft(line -> line.off(percent)));
        refused(Map.of("percentToPay", code), direct().percentToPay(percent).build());
        refused(Map.of("percentToPay", code), direct().off(percent).build());
        refused(Map.of("percentToPay", code), modify().percentToPay(percent).build());
    }

    @ParameterizedTest
    @CsvSource({"0", "1.5", "100", "33.3333"})
    @DisplayName("V3: discounts of 0, 100 and with up to 4 decimals are ordinary")
    void discountAllowed(BigDecimal percent) {
        refused(Map.of(), draft(line -> line.percentToPay(percent)));
        refused(Map.of(), draft(line -> line.off(percent)));
        AddQuote free = draft(line -> line.off(percent));
        assertThat(LineInput.priced(free.lines(), p -> Optional.of(BigDecimal.ONE), CENTS)
                        .get(0)
                        .discount())
                .isEqualTo(Discount.off(percent));
    }

    @Test
    @DisplayName("V1, K17: numbers that stall arithmetic are refused at once")
    void hostile() {
        for (String text : List.of("1E+100000000", "1E-100000000", "-1E+2147483647", "9".repeat(10_000))) {
            BigDecimal huge = new BigDecimal(text);
            assertTimeout(Duration.ofSeconds(2), () -> {
                refused(
                        Map.of(
                                "lines[0].quantity", ErrorCode.NUMBER_TOO_LONG,
                                "lines[0].unitPrice", ErrorCode.NUMBER_TOO_LONG,
                                "lines[0].percentToPay", ErrorCode.NUMBER_TOO_LONG,
                                "percentToPay", ErrorCode.NUMBER_TOO_LONG),
                        direct().lines(List.of(
                                        LineInput.of(PRODUCT, huge).at(huge).off(huge)))
                                .off(huge)
                                .build());
            });
        }
    }

    @Test
    @DisplayName("Q1: 1000 lines are taken, 1001, 10000 and none refused")
    void lines() {
        refused(Map.of(), direct().lines(Collections.nCopies(1000, PIECE)).build());
        for (int count : List.of(0, 1001, 10_000)) {
            AddQuote add = direct().lines(Collections.nCopies(count, PIECE)).build();
            refused(Map.of("lines", ErrorCode.OUT_OF_RANGE), add);
            assertThat(messages(add)).contains("1,000");
            refused(
                    Map.of("lines", ErrorCode.OUT_OF_RANGE),
                    modify().lines(add.lines()).build());
        }
    }

    @Test
    @DisplayName("V4, V5, V6, N1: number, dates and remarks are checked")
    void others() {
        LocalDate late = LocalDate.of(3000, 1, 1);
        refused(
                Map.of(
                        "number", ErrorCode.RESERVED_NUMBER,
                        "date", ErrorCode.DATE_OUT_OF_RANGE,
                        "validUntil", ErrorCode.DATE_OUT_OF_RANGE,
                        "remarks", ErrorCode.CONTROL_CHARACTER),
                direct().number("!1")
                        .date(late)
                        .validUntil(late)
                        .remarks("\u0000")
                        .build());
        refused(
                Map.of("validUntil", ErrorCode.DATE_OUT_OF_RANGE, "remarks", ErrorCode.CONTROL_CHARACTER),
                modify().validUntil(late).remarks("\u0000").build());
    }

    @Test
    @DisplayName("A command keeps its lines when the caller changes the list")
    void copied() {
        List<LineInput> given = new ArrayList<>(List.of(PIECE));
        AddQuote add = direct().lines(given).build();
        given.clear();
        assertThat(add.lines()).containsExactly(PIECE);
    }

    // -----------------------------------------------------------------------------------------------------------------
    @Test
    @DisplayName("Q2: price and discount default to the product's and to none; lines are numbered from 1")
    void priced() {
        List<LineInput> given = List.of(PIECE, PIECE.at(BigDecimal.TEN).percentToPay(new BigDecimal("90")));
        assertThat(priced(given))
                .extracting(l -> l.number() + ": " + l.amount() + " " + l.discountedAmount())
                .containsExactly("1: 2.50 2.50", "2: 10.00 9.00");
    }

    @Test
    @DisplayName("Q2, V1: every line without a price, or that comes to 10^13 or more, is named")
    void unpriced() {
        LineInput none = LineInput.of(UNPRICED, BigDecimal.ONE);
        BigDecimal million = new BigDecimal("10000000");
        invalid(
                Map.of("lines[1].unitPrice", ErrorCode.REQUIRED, "lines[3].amount", ErrorCode.OUT_OF_RANGE),
                () -> priced(List.of(
                        PIECE,
                        none,
                        none.at(BigDecimal.ZERO),
                        LineInput.of(UNPRICED, million).at(million))));
    }

    private static List<QuoteLine> priced(List<LineInput> given) {
        return LineInput.priced(
                given,
                product -> product.equals(PRODUCT) ? Optional.of(new BigDecimal("2.5")) : Optional.empty(),
                CENTS);
    }

    @Test
    @DisplayName("Q6: a change keeps fields that are not set and clears those set to empty")
    void modified() {
        Quote quote = new Quote(
                new QuoteId(new UUID(0, 1)),
                7,
                "Q1",
                DAY,
                Optional.of(DAY),
                new CustomerId("own", "1"),
                new EmployeeId("own", "1"),
                QuoteSource.of(new RecordId<>(new OpportunityId(new UUID(0, 2)), 1)),
                priced(List.of(PIECE)),
                Optional.of(Discount.percentToPay(50)),
                Optional.of("old"));
        assertThat(ModifyQuote.of(quote).build().applyTo(quote, Optional.empty()))
                .isEqualTo(quote);

        Quote emptied = ModifyQuote.of(quote)
                .validUntil(null)
                .percentToPay(null)
                .remarks(null)
                .build()
                .applyTo(quote, Optional.empty());
        assertThat(emptied.validUntil()).isEmpty();
        assertThat(emptied.discount()).isEmpty();
        assertThat(emptied.remarks()).isEmpty();
        assertThat(emptied.total()).hasToString("2.50");

        ModifyQuote command = ModifyQuote.of(quote)
                .date(DAY.minusDays(1))
                .customer(new CustomerId("own", "9"))
                .salesperson(new EmployeeId("own", "9"))
                .lines(List.of(PIECE, PIECE))
                .off(new BigDecimal("20"))
                .build();
        Quote changed = command.applyTo(quote, Optional.of(priced(command.lines())));
        assertThat(changed)
                .isEqualTo(new Quote(
                        quote.id(),
                        7,
                        "Q1",
                        DAY.minusDays(1),
                        quote.validUntil(),
                        new CustomerId("own", "9"),
                        new EmployeeId("own", "9"),
                        quote.source(),
                        priced(List.of(PIECE, PIECE)),
                        Optional.of(Discount.percentToPay(80)),
                        Optional.of("old")));
        invalid(
                "validUntil",
                ErrorCode.DATE_ORDER,
                () -> ModifyQuote.of(quote).date(DAY.plusDays(1)).build().applyTo(quote, Optional.empty()));
    }

    // -----------------------------------------------------------------------------------------------------------------
    private static AddQuote.Builder direct() {
        return AddQuote.builder().date(DAY).lines(List.of(PIECE));
    }

    private static AddQuote draft(UnaryOperator<LineInput> line) {
        return direct().lines(List.of(line.apply(PIECE))).build();
    }

    private static ModifyQuote.Builder modify() {
        return ModifyQuote.of(new QuoteId(new UUID(0, 1)), 1L);
    }

    private void refused(Map<String, ErrorCode> violations, Object command) {
        if (violations.isEmpty()) {
            validator.check(command).throwIfAny();
        } else {
            invalid(violations, () -> validator.check(command).throwIfAny());
        }
    }

    private String messages(Object command) {
        try {
            validator.check(command).throwIfAny();
            return "";
        } catch (ValidationException refused) {
            return String.join(
                    "\n",
                    refused.violations().stream()
                            .map((Violation v) -> v.message(Locale.ENGLISH))
                            .toList());
        }
    }
}
