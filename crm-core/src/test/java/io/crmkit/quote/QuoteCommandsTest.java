package io.crmkit.quote;

import static io.crmkit.quote.QuoteFixture.CENTS;
import static io.crmkit.quote.QuoteFixture.DAY;
import static io.crmkit.quote.QuoteFixture.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.RecordId;
import io.crmkit.value.Discount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuoteCommandsTest {

    private static final Optional<BigDecimal> NO_PRICE = Optional.empty();
    private static final BigDecimal TWO = new BigDecimal("2");

    @Test
    @DisplayName("Q2: lines are numbered from 1; a price and a discount that are given win over the product's and none")
    void priced() {
        List<QuoteLine> lines = LineInput.priced(
                List.of(
                        LineInput.of(PRODUCT, TWO),
                        LineInput.of(PRODUCT, TWO).at(new BigDecimal("7")).percentToPay(new BigDecimal("90"))),
                product -> Optional.of(BigDecimal.TEN),
                CENTS);
        assertThat(lines).extracting(QuoteLine::number).containsExactly(1, 2);
        assertThat(lines).extracting(line -> line.amount().toString()).containsExactly("20.00", "14.00");
        assertThat(lines).extracting(line -> line.discountedAmount().toString()).containsExactly("20.00", "12.60");
        assertThat(lines).extracting(QuoteLine::product).containsOnly(PRODUCT);
    }

    @Test
    @DisplayName("Q2, V1: one error names every line without a price or with too large an amount")
    void unpriced() {
        List<LineInput> given = List.of(
                LineInput.of(PRODUCT, TWO),
                LineInput.of(PRODUCT, TWO).at(BigDecimal.ONE),
                LineInput.of(PRODUCT, new BigDecimal("9999999")).at(new BigDecimal("9999999")));
        assertThatThrownBy(() -> LineInput.priced(given, product -> NO_PRICE, CENTS))
                .isInstanceOfSatisfying(ValidationException.class, e -> {
                    assertThat(e.violations())
                            .extracting(Violation::code)
                            .containsExactly(ErrorCode.REQUIRED, ErrorCode.OUT_OF_RANGE);
                    assertThat(e.violations().get(0).field()).isEqualTo("lines[0].unitPrice");
                    assertThat(e.violations().get(1).field()).startsWith("lines[2].");
                });
    }

    @Test
    @DisplayName("Q6: a change keeps what it does not name, number and source always")
    void nothingChanged() {
        Quote quote = QuoteFixture.ofPrices(Discount.percentToPay(90), "10", "20");
        assertThat(ModifyQuote.of(quote).build().applyTo(quote, Optional.empty()))
                .isEqualTo(quote);
    }

    @Test
    @DisplayName("Q6: a change takes over everything that it names, and clears what it names as null")
    void everythingChanged() {
        Quote quote = QuoteFixture.ofPrices(Discount.percentToPay(90), "10", "20");
        List<QuoteLine> lines =
                LineInput.priced(List.of(LineInput.of(PRODUCT, TWO).at(BigDecimal.ONE)), product -> NO_PRICE, CENTS);
        Quote changed = ModifyQuote.of(quote)
                .date(DAY.plusDays(1))
                .validUntil(DAY.plusDays(2))
                .customer(new CustomerId("own", "7"))
                .salesperson(new EmployeeId("own", "8"))
                .off(null)
                .remarks("Other")
                .build()
                .applyTo(quote, Optional.of(lines));
        assertThat(changed)
                .isEqualTo(new Quote(
                        quote.id(),
                        quote.revision(),
                        quote.number(),
                        DAY.plusDays(1),
                        Optional.of(DAY.plusDays(2)),
                        new CustomerId("own", "7"),
                        new EmployeeId("own", "8"),
                        quote.source(),
                        lines,
                        Optional.empty(),
                        Optional.of("Other")));
    }

    @Test
    @DisplayName("Q1: the source is direct, a contact record or a maintenance record")
    void source() {
        UUID id = new UUID(1, 1);
        RecordId<OpportunityId> contact = new RecordId<>(new OpportunityId(id), 1);
        assertThat(AddQuote.builder().build().source()).isEqualTo(QuoteSource.DIRECT);
        assertThat(AddQuote.on(contact).build().source()).isEqualTo(QuoteSource.of(contact));
        assertThat(AddQuote.on(null).build().source()).isNull();
        assertThat(QuoteSource.DIRECT.kind()).isEqualTo(QuoteSource.Kind.DIRECT);
        assertThat(QuoteSource.of(contact).kind()).isEqualTo(QuoteSource.Kind.CONTACT);
        assertThat(QuoteSource.of(new RecordId<>(new ProjectId(id), 1)).kind()).isEqualTo(QuoteSource.Kind.MAINTENANCE);
        assertThat(QuoteSource.Kind.MAINTENANCE.text(Locale.ENGLISH)).isEqualTo("maintenance record");
        assertThat(QuoteId.parse(new QuoteId(id).toString())).isEqualTo(new QuoteId(id));
    }

    @Test
    @DisplayName("Q1: a command keeps the lines as they were when it was built")
    void linesAreCopied() {
        List<LineInput> given = new ArrayList<>(List.of(LineInput.of(PRODUCT, TWO)));
        AddQuote command = AddQuote.builder().lines(given).build();
        given.clear();
        assertThat(command.lines()).containsExactly(LineInput.of(PRODUCT, TWO));
        assertThat(AddQuote.builder().build().lines()).isNull();
    }
}
