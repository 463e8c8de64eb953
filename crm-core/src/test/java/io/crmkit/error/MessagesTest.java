package io.crmkit.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.MasterKind;
import io.crmkit.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    @DisplayName("§13: every code has a message in English and in Chinese")
    void complete(ErrorCode code) {
        List<Object> arguments = List.of(1, "A1", "A2", "A3");
        String english = Messages.of(code, arguments, Locale.ENGLISH);
        String chinese = Messages.of(code, arguments, Locale.CHINESE);
        assertThat(english).isNotBlank().doesNotContain("{");
        assertThat(chinese).isNotBlank().doesNotContain("{");
        assertThat(chinese).matches(".*\\p{IsHan}.*");
        assertThat(english).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    @DisplayName("§13: both bundles have the same keys, and no two codes the same text")
    void keys() {
        Set<String> english = new TreeSet<>(bundle(Locale.ROOT).keySet());
        Set<String> chinese = new TreeSet<>(bundle(Locale.CHINESE).keySet());
        assertThat(chinese).isEqualTo(english);
        assertThat(ErrorCode.values()).extracting(ErrorCode::text).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("§13: a text in a message is taken literally")
    void literal() {
        ValidationException refused = ValidationException.of("no", ErrorCode.UNKNOWN_REFERENCE, "{0} '${7*7}' %s");
        assertThat(refused.message(Locale.ENGLISH)).contains("{0} '${7*7}' %s");
    }

    @Test
    @DisplayName("§13: messages call kinds, dictionaries and attributes by their words in each language")
    void words() {
        CrmException missing = new NotFoundException(ErrorCode.NOT_FOUND, Localized.word("kind", "contact_record"), 7);
        assertThat(missing.message(Locale.ENGLISH)).isEqualTo("Contact record 7 was not found");
        assertThat(missing.message(Locale.CHINESE)).isEqualTo("联系记录 7 不存在");
        assertThat(missing.arguments()).extracting(Object::toString).containsExactly("contact_record", "7");
        assertThat(Violation.of("stage", ErrorCode.WRONG_DICTIONARY, Dictionary.SALES_STAGE)
                        .message(Locale.CHINESE))
                .isEqualTo("不是“销售阶段”中的选项");
        assertThat(Violation.of("customer", ErrorCode.UNKNOWN_REFERENCE, MasterKind.CUSTOMER)
                        .message(Locale.CHINESE))
                .isEqualTo("客户不存在");
        assertThat(Localized.word("kind", "invoice").text(Locale.CHINESE)).isEqualTo("invoice");
    }

    @ParameterizedTest
    @EnumSource(Attribute.class)
    @DisplayName("§13, M8: every attribute has a word in English and in Chinese")
    void attributes(Attribute attribute) {
        Violation refused = Violation.of(attribute.word(), ErrorCode.UNSUPPORTED_ATTRIBUTE, attribute);
        assertThat(refused.message(Locale.ENGLISH)).doesNotContain("_").doesNotContainPattern("\\p{IsHan}");
        assertThat(refused.message(Locale.CHINESE)).matches("\\p{IsHan}+");
    }

    @Test
    @DisplayName("§13: an invalid configuration is reported with every problem")
    void configuration() {
        ConfigurationException refused = new ConfigurationException(List.of("this is missing", "that is too much"));
        assertThat(refused.message(Locale.ENGLISH))
                .isEqualTo("The configuration is invalid: this is missing; that is too much");
        assertThat(refused.message(Locale.CHINESE)).isEqualTo("配置有误：this is missing; that is too much");
    }

    @Test
    @DisplayName("X1: a value that needs another one is reported with the allowed range")
    void notGivenHere() {
        Violation violation = Violation.of("now_rate", ErrorCode.NOT_GIVEN_HERE, "now_stage");
        assertThat(violation.message(Locale.ENGLISH)).isEqualTo("can only be given together with now_stage");
        assertThat(violation.message(Locale.CHINESE)).isEqualTo("只能与 now_stage 一起填写");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("io.crmkit.text.texts", locale);
    }
}
