package io.crmkit.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.document.DocumentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "tr-TR"})
    @DisplayName("N1: running numbers have the digits 0 to 9, whatever the host's locale")
    void digits(String locale) {
        List<String> series = new ArrayList<>();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            String number = Numbering.running().next(DocumentKind.WORK_PLAN, LocalDate.of(2026, 1, 2), asked -> {
                series.add(asked);
                return 7;
            });
            assertThat(number).isEqualTo("WOR-2026-00007");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(series).containsExactly("WOR-2026");
    }
}
