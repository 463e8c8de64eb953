package io.crmkit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crmkit.ledger.MasterKind;
import io.crmkit.text.Localized;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts under which stores keep kinds and actions, and the words for them. */
class KindsTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("H1: every action is found by the text that stores keep, and has words in both languages")
    void actions(Action action) {
        assertThat(Action.of(action.text())).isEqualTo(action);
        assertThat(action.text()).matches("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)?");
        assertWords(action, action.text());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("H1: every kind is found by the text that stores keep, and has words in both languages")
    void subjects(SubjectKind kind) {
        assertThat(SubjectKind.of(kind.text())).isEqualTo(kind);
        assertThat(kind.text()).matches("[a-z]+(_[a-z]+)*");
        assertWords(kind, kind.text());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("N1: a kind of documents with numbers has the text of its subjects, and contains itself")
    void documents(DocumentKind kind) {
        assertThat(DocumentKind.of(kind.text())).isEqualTo(kind);
        assertThat(kind.subject().text()).isEqualTo(kind.text());
        assertThat(kind.subject().document()).contains(kind);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: a kind of master data is the subject that has its word")
    void masterData(MasterKind kind) {
        assertThat(SubjectKind.of(kind).text()).isEqualTo(kind.word());
        assertThat(SubjectKind.of(kind).document()).isEmpty();
    }

    @Test
    @DisplayName("No other text is an action or a kind")
    void unknown() {
        assertThat(Action.find("oportunity.add")).isEmpty();
        assertThat(SubjectKind.find("Opportunity")).isEmpty();
        assertThat(DocumentKind.find("reply")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Action.of("oportunity.add"));
        assertThatIllegalArgumentException().isThrownBy(() -> SubjectKind.of("invoice"));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentKind.of("reply"));
    }

    private static void assertWords(Localized word, String text) {
        assertThat(word.text(Locale.CHINESE)).as(text).matches("\\p{IsHan}+");
        assertThat(word.text(Locale.ENGLISH)).as(text).matches("[a-z -]+");
        assertThat(word).hasToString(text);
    }
}
