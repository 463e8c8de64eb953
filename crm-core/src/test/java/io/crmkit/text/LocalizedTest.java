package io.crmkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.quote.QuoteSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTest {

    private static final Locale ESPERANTO = Locale.forLanguageTag("eo");

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "zh-CN", "tr-TR", "az-AZ", "ar-EG", "eo"})
    @DisplayName("§13: a text is in the requested language, else in English, whatever the locale of the machine")
    void machines(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Localized active = OpportunityState.ACTIVE;
        assertThat(active.text(Locale.ENGLISH)).isEqualTo("active");
        assertThat(active.text(Locale.UK)).isEqualTo("active");
        assertThat(active.text(Locale.ROOT)).isEqualTo("active");
        assertThat(active.text(Locale.GERMANY)).isEqualTo("active");
        assertThat(active.text(Locale.forLanguageTag("tr"))).isEqualTo("active");
        assertThat(active.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("进行中");
        assertThat(active.text(Locale.forLanguageTag("zh-Hant-HK"))).isEqualTo("进行中");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "zh-CN", "tr-TR", "ar-EG"})
    @DisplayName("§13: numbers in texts look the same on every machine")
    void numbers(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Localized.ofKey("value.too-long", 200_000).text(Locale.CHINESE))
                .contains("200,000");
    }

    @Test
    @DisplayName("§13: one more file is one more language; what it lacks is in English")
    void third() {
        NotFoundException missing = new NotFoundException(ErrorCode.NOT_FOUND, MasterKind.CUSTOMER, "C9");
        assertThat(missing.message(ESPERANTO)).isEqualTo("Kliento C9 ne ekzistas");
        assertThat(OpportunityColumns.SUBJECT.label(ESPERANTO)).isEqualTo("temo");
        assertThat(OpportunityState.ACTIVE.text(ESPERANTO)).isEqualTo("active");
    }

    @Test
    @DisplayName("§13: the constants of a nested enum have the outer class in their key")
    void nested() {
        assertThat(QuoteSource.Kind.DIRECT.text(Locale.CHINESE)).isEqualTo("直接报价");
    }

    @Test
    @DisplayName("L1: a field has the label of its list before the general one, and its name if there is none")
    void fields() {
        assertThat(Localized.field("quotes", "employee").text(Locale.ENGLISH)).isEqualTo("Salesperson");
        assertThat(Localized.field("services", "employee").text(Locale.ENGLISH)).isEqualTo("Employee");
        assertThat(Localized.field("services", "budget").text(Locale.ENGLISH)).isEqualTo("budget");
        assertThat(OpportunityColumns.LIST.column("employee").orElseThrow().label(Locale.ENGLISH))
                .isEqualTo("Salesperson");
    }

    @Test
    @DisplayName("A word of a host is shown as it is, and a text of a host in English or Chinese")
    void hosts() {
        assertThat(Localized.word("kind", "invoice").text(Locale.CHINESE)).isEqualTo("invoice");
        assertThat(Localized.of("Invoice", "发票").text(Locale.TRADITIONAL_CHINESE))
                .isEqualTo("发票");
        assertThat(Localized.of("Invoice", "发票").text(ESPERANTO)).isEqualTo("Invoice");
        assertThat(List.of(Localized.word("kind", "quote"), Localized.of("Invoice", "发票")))
                .extracting(Localized::toString)
                .containsExactly("quote", "Invoice");
    }
}
