package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.thrown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ConfigurationException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.testkit.Refusals;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hostile values, texts and dates: refused before any of them reaches the store, or kept as they are (V1 to V6). */
public interface HostileInputContract extends CrmContract {

    @Test
    @DisplayName("V1: an amount with too many decimals, below 0 or of 10^13 and more is refused, not rounded")
    default void v1Amounts() {
        Map<String, ErrorCode> wrong = Map.of(
                "1.005", ErrorCode.TOO_MANY_DECIMALS,
                "0.001", ErrorCode.TOO_MANY_DECIMALS,
                "-0.01", ErrorCode.OUT_OF_RANGE,
                "10000000000000", ErrorCode.OUT_OF_RANGE,
                "1E+13", ErrorCode.OUT_OF_RANGE,
                "9999999999999999.99", ErrorCode.OUT_OF_RANGE,
                "99999999999999999.99", ErrorCode.OUT_OF_RANGE,
                "1E-30", ErrorCode.TOO_MANY_DECIMALS);
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> record = with().open(id);
        wrong.forEach((text, code) -> {
            BigDecimal amount = new BigDecimal(text);
            invalid("cost", code, () -> with().opportunity(o -> o.cost(amount)));
            invalid("expected", code, () -> with().opportunity(o -> o.expected(amount)));
            invalid("cost", code, () -> with().modify(id, o -> o.cost(amount)));
            invalid("amount", code, () -> with().open(id, r -> r.amount(amount)));
            invalid("cost", code, () -> with().modify(record, r -> r.cost(amount)));
        });
        assertEquals(2, crm().opportunities().get(id).revision());
    }

    @Test
    @DisplayName("V1, K17: numbers that stall arithmetic are refused at once")
    default void k17HugeNumbers() {
        with().draft();
        for (String text : List.of("1E+100000000", "1E-100000000", "1E+2147483647", "9".repeat(10_000), "1E-33")) {
            BigDecimal huge = new BigDecimal(text);
            assertTimeout(Duration.ofSeconds(2), () -> {
                invalid("cost", ErrorCode.NUMBER_TOO_LONG, () -> with().opportunity(o -> o.cost(huge)));
                invalid("rate", ErrorCode.NUMBER_TOO_LONG, () -> with().opportunity(o -> o.rate(huge)));
                invalid(
                        "unit_price",
                        ErrorCode.NUMBER_TOO_LONG,
                        () -> crm().products()
                                .add(Product.draft("P", "P", new ProductDetails(null, null, null, huge))));
            });
        }
    }

    @Test
    @DisplayName("V1: decimals are counted without trailing zeros, exponents do not matter")
    default void v1SameValue() {
        Map<String, String> same = Map.of(
                "1E+3", "1000.00", "1.0000", "1.00", "0E+5", "0.00", "0.10000000000000000000", "0.10", "-0.00", "0.00");
        same.forEach((given, kept) -> {
            Opportunity added = with().opportunity(o -> o.cost(new BigDecimal(given)));
            assertEquals(
                    kept, crm().opportunities().get(added.id()).present().cost().toString(), given);
        });
    }

    @Test
    @DisplayName("V2: a rate is 0 to 100 with at most 2 decimals")
    default void v2Rates() {
        Map<String, ErrorCode> wrong = Map.of(
                "-1", ErrorCode.OUT_OF_RANGE,
                "-0.01", ErrorCode.OUT_OF_RANGE,
                "100.01", ErrorCode.OUT_OF_RANGE,
                "33.333", ErrorCode.TOO_MANY_DECIMALS);
        wrong.forEach((rate, code) ->
                invalid("rate", code, () -> with().opportunity(o -> o.rate(new BigDecimal(rate)))));
        for (String rate : List.of("0", "0.01", "99.99", "100", "1E+2", "33.3300")) {
            Opportunity added = with().opportunity(o -> o.rate(new BigDecimal(rate)));
            assertEquals(
                    0,
                    new BigDecimal(rate)
                            .compareTo(crm().opportunities()
                                    .get(added.id())
                                    .present()
                                    .rate()
                                    .percent()));
        }
    }

    @Test
    @DisplayName("V1: a unit price has at most 4 decimals")
    default void v1UnitPrices() {
        invalid("unit_price", ErrorCode.TOO_MANY_DECIMALS, () -> price("P", "0.00001"));
        invalid("unit_price", ErrorCode.OUT_OF_RANGE, () -> price("P", "-1"));
        assertEquals(0, new BigDecimal("9999999999999.9999").compareTo(price("P", "9999999999999.9999")));
    }

    @Test
    @DisplayName("V6: dates and times lie in the years 1900 to 2999")
    default void v6Years() {
        with().draft();
        for (LocalDate date : List.of(
                LocalDate.of(1899, 12, 31),
                LocalDate.of(3000, 1, 1),
                LocalDate.of(0, 1, 1),
                LocalDate.of(-1, 1, 1),
                LocalDate.of(10_000, 1, 1),
                LocalDate.MAX,
                LocalDate.MIN)) {
            invalid("start", ErrorCode.DATE_OUT_OF_RANGE, () -> with().opportunity(o -> o.start(date)));
        }
        invalid("planned", ErrorCode.DATE_OUT_OF_RANGE, () -> with().opportunity(o -> o.planned(LocalDate.MAX)));
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = LocalDate.of(2999, 12, 31);
        OpportunityId id = with().opportunity(o -> o.start(first).planned(last)).id();
        assertEquals(first, crm().opportunities().get(id).present().start());
        assertEquals(last, crm().opportunities().get(id).present().planned().orElseThrow());
        invalid("at", ErrorCode.DATE_OUT_OF_RANGE, () -> with().open(id, r -> r.at(LocalDateTime.MAX)));
        LocalDateTime latest = last.atTime(23, 59, 59, 999_999_999);
        assertEquals(last.atTime(23, 59), with().open(id, r -> r.at(latest)).at());
    }

    @Test
    @DisplayName("V4: local times are kept as entered, where clocks were put forward too")
    default void v4LocalTimes() {
        OpportunityId id = with().opportunity().id();
        for (LocalDateTime at : List.of(
                LocalDateTime.of(2011, 3, 27, 2, 30), LocalDateTime.of(2011, 3, 13, 2, 30),
                LocalDateTime.of(1900, 1, 1, 0, 0), TODAY.atStartOfDay())) {
            TrackedRecord<OpportunityId> record = with().open(id, r -> r.at(at));
            assertEquals(
                    at, crm().contactRecords().find(record.id()).orElseThrow().at());
        }
    }

    @Test
    @DisplayName("V5: a required text must show something")
    default void v5Blank() {
        for (String blank : List.of("", " ", "\t", "\u3000", "\u200b", "\u00a0", "\u2060\ufeff \u200d")) {
            invalid("subject", ErrorCode.REQUIRED, () -> with().opportunity(o -> o.subject(blank)));
        }
    }

    @Test
    @DisplayName("V5: control characters and halves of characters are refused in every text")
    default void v5ControlsAndHalves() {
        OpportunityId id = with().opportunity().id();
        Map<String, ErrorCode> wrong = Map.of(
                "a\u0000b", ErrorCode.CONTROL_CHARACTER,
                "a\u0007", ErrorCode.CONTROL_CHARACTER,
                "\u007f", ErrorCode.CONTROL_CHARACTER,
                "a\u0085", ErrorCode.CONTROL_CHARACTER,
                "\ud83d", ErrorCode.BROKEN_TEXT,
                "a\ude00", ErrorCode.BROKEN_TEXT,
                "\ude00\ud83d", ErrorCode.BROKEN_TEXT);
        wrong.forEach((text, code) -> {
            invalid("subject", code, () -> with().opportunity(o -> o.subject(text)));
            invalid("remarks", code, () -> with().opportunity(o -> o.remarks(text)));
            invalid("remarks", code, () -> with().modify(id, o -> o.remarks(text)));
            invalid("summary", code, () -> with().open(id, r -> r.summary(text)));
            invalid("note", code, () -> crm().opportunities().terminate(id, text));
            invalid(
                    "name",
                    code,
                    () -> crm().contactPersons().add(with().customer("C1"), ContactPersonDraft.named(text)));
            invalid("text", code, () -> crm().dictionaries().add(Dictionary.INDUSTRY, text));
        });
        invalid("subject", ErrorCode.CONTROL_CHARACTER, () -> with().opportunity(o -> o.subject("a\r\nb")));
    }

    @Test
    @DisplayName("N1, M5: numbers, codes and keys have no control character at all, tabs neither; lines may have tabs")
    default void n1NoTabs() {
        invalid("number", ErrorCode.CONTROL_CHARACTER, () -> with().opportunity(o -> o.number("a\tb")));
        invalid("code", ErrorCode.CONTROL_CHARACTER, () -> crm().customers().add(Customer.draft("a\tb", "a\tb")));
        invalid("idempotencyKey", ErrorCode.CONTROL_CHARACTER, () -> with().opportunity(o -> o.idempotencyKey("a\tb")));
        invalid("key", ErrorCode.CONTROL_CHARACTER, () -> crm().customers().find(new CustomerId(LedgerId.OWN, "a\tb")));
        thrown(ConfigurationException.class, ErrorCode.CONFIGURATION, () -> crm().ledger("a\tb"));
        assertEquals(
                "a\tb", with().opportunity(o -> o.number("A").subject("a\tb")).subject());
    }

    @Test
    @DisplayName("V5, K17: lengths count code points, and too long a text is refused immediately")
    default void v5Lengths() {
        String longest = "\ud83d\ude00".repeat(200);
        assertEquals(longest, with().opportunity(o -> o.subject(longest)).subject());
        invalid("subject", ErrorCode.TOO_LONG, () -> with().opportunity(o -> o.subject(longest + "x")));
        String memo = "\ud840\udc00".repeat(20_000);
        Opportunity added = with().opportunity(o -> o.remarks(memo));
        assertEquals(Optional.of(memo), crm().opportunities().get(added.id()).remarks());
        invalid("remarks", ErrorCode.TOO_LONG, () -> with().opportunity(o -> o.remarks(memo + "x")));
        String huge = "x".repeat(10_000_000);
        assertTimeout(
                Duration.ofSeconds(2),
                () -> invalid("remarks", ErrorCode.TOO_LONG, () -> with().modify(added.id(), o -> o.remarks(huge))));
    }

    @Test
    @DisplayName("V5: everything else is kept to the letter: scripts, markup, templates, formulas, directions, emoji")
    default void v5KeptToTheLetter() {
        List<String> texts = List.of(
                "'; DROP TABLE opp;--",
                "\\'",
                "?",
                "${x}",
                "{0}",
                "${7*7}",
                "#{T(java.lang.Runtime).getRuntime()}",
                "{jakarta.validation.constraints.NotNull.message}",
                "<script>alert(1)</script>",
                "<img src=http://127.0.0.1/>",
                "&e;",
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM",
                "\t=1",
                "\u202eRTL",
                "e\u0301",
                "\u00e9",
                "a\u200bb",
                " x ",
                "\ud840\udc00\ud83d\ude00",
                "\ufffd\uffee",
                "NULL",
                "(a+)+$");
        for (String text : texts) {
            Opportunity added = with().opportunity(o -> o.subject(text).remarks(text));
            Opportunity read = crm().opportunities().get(added.id());
            assertEquals(text, read.subject());
            assertEquals(Optional.of(text), read.remarks());
        }
        assertEquals(texts.size(), with().numbers(ListQuery.all()).size());
    }

    @Test
    @DisplayName("K16: what was entered is never evaluated, nor echoed, in a refusal")
    default void k16NotEvaluated() {
        for (String text : List.of("${7*7}\u0000", "{jakarta.validation.constraints.NotNull.message}\u0000")) {
            var thrown = Refusals.thrown(
                    ValidationException.class, ErrorCode.VALIDATION, () -> with().opportunity(o -> o.subject(text)));
            assertEquals("Subject: contains a control character", thrown.message(Locale.ENGLISH));
        }
    }

    @Test
    @DisplayName("V5: an empty free text is a text, not none")
    default void v5EmptyMemo() {
        Opportunity added = with().opportunity(o -> o.remarks(""));
        assertEquals(Optional.of(""), crm().opportunities().get(added.id()).remarks());
        TrackedRecord<OpportunityId> record =
                with().open(added.id(), r -> r.summary("").result(null));
        assertEquals(
                Optional.of(""),
                crm().contactRecords().find(record.id()).orElseThrow().summary());
    }

    private BigDecimal price(String code, String price) {
        return crm().products()
                .add(Product.draft(code, code, new ProductDetails(null, null, null, new BigDecimal(price))))
                .details()
                .unitPrice();
    }
}
