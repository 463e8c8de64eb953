package io.crmkit.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.plan.WorkPlanColumns;
import io.crmkit.project.ProjectColumns;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.record.RecordColumns;
import io.crmkit.service.ServiceColumns;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field has its words, and a list calls it by the same ones. */
class FieldLabelsTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** The key of a field: a label that contains one has no words of its own. */
    private static final Pattern KEY = Pattern.compile("\\b[a-z]+_[a-z_]+\\b");

    /** All field sets that the package declares, found by its sources, so that a new one cannot be forgotten. */
    static Stream<FieldSet<?>> kinds() throws Exception {
        List<FieldSet<?>> found = new ArrayList<>();
        for (MasterKind kind : MasterKind.values()) {
            found.add(MasterFields.of(kind));
        }
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/crmkit/internal/entity"))) {
            for (Path source : sources.toList()) {
                String name = source.getFileName().toString().replace(".java", "");
                if (name.endsWith("Fields")) {
                    for (java.lang.reflect.Field constant : Class.forName(Field.class.getPackageName() + "." + name)
                            .getDeclaredFields()) {
                        if (constant.getType() == FieldSet.class) {
                            found.add((FieldSet<?>) constant.get(null));
                        }
                    }
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(15);
        return found.stream();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(OpportunityFields.FIELDS, OpportunityColumns.LIST),
                Arguments.of(ProjectFields.FIELDS, ProjectColumns.LIST),
                Arguments.of(QuoteFields.FIELDS, QuoteColumns.LIST),
                Arguments.of(ServiceFields.FIELDS, ServiceColumns.LIST),
                Arguments.of(WorkPlanFields.FIELDS, WorkPlanColumns.LIST),
                Arguments.of(RecordFields.LISTED_CONTACT, RecordColumns.CONTACT),
                Arguments.of(RecordFields.LISTED_MAINTENANCE, RecordColumns.MAINTENANCE),
                Arguments.of(MasterFields.of(MasterKind.CUSTOMER), MasterColumns.list(MasterKind.CUSTOMER)),
                Arguments.of(MasterFields.of(MasterKind.EMPLOYEE), MasterColumns.list(MasterKind.EMPLOYEE)),
                Arguments.of(MasterFields.of(MasterKind.PRODUCT), MasterColumns.list(MasterKind.PRODUCT)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("D2: every field has a label in each language")
    void labels(FieldSet<?> fields) {
        for (Field<?, ?> field : fields.fields()) {
            String english = field.label().text(Locale.ENGLISH);
            assertThat(english).as(field.key()).isNotEqualTo(field.key()).doesNotContainPattern(KEY);
            assertThat(english.codePointAt(0)).as(field.key()).matches(Character::isUpperCase);
            assertThat(field.label().text(Locale.CHINESE)).as(field.key()).containsPattern(HAN);
            field.help().ifPresent(help -> {
                assertThat(help.text(Locale.ENGLISH)).as(field.key()).endsWith(".");
                assertThat(help.text(Locale.CHINESE)).as(field.key()).containsPattern(HAN);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    @DisplayName("D2: what a list shows has the label of its field")
    void columns(FieldSet<?> fields, ListType list) {
        for (Field<?, ?> field : fields.fields()) {
            Optional<Column<?>> column = list.columns().stream()
                    .filter(each -> each.key().equals(field.key()))
                    .findFirst();
            column.ifPresent(shown -> assertThat(shown.label()).as(field.key()).isEqualTo(field.label()));
        }
    }

    @Test
    @DisplayName("R5: the label of a present value differs from that of the entered one")
    void present() {
        Field<?, ?> entered = OpportunityFields.FIELDS.field("stage").orElseThrow();
        Field<?, ?> present = OpportunityFields.FIELDS.field("now_stage").orElseThrow();
        assertThat(entered.group()).isEqualTo(Field.Group.ENTERED);
        assertThat(present.group()).isEqualTo(Field.Group.PRESENT);
        assertThat(present.label().text(Locale.ENGLISH)).isEqualTo("Sales stage (now)");
        assertThat(present.label().text(Locale.CHINESE)).isEqualTo("当前销售阶段");
        assertThat(OpportunityFields.FIELDS.field("now_rate").orElseThrow().help())
                .isEmpty();
    }

    @Test
    @DisplayName("O2, V3, W4: where a label does not say enough, the field has a help text in each language")
    void help() {
        assertThat(help(OpportunityFields.FIELDS, "rate", Locale.ENGLISH))
                .isEqualTo("From 0 to 100. If it is left empty, the rate of the sales stage applies.");
        assertThat(help(QuoteFields.LINE, "discount", Locale.CHINESE)).isEqualTo("应付的百分比：90 表示九折。");
        assertThat(OpportunityFields.FIELDS.field("subject").orElseThrow().help())
                .isEmpty();
    }

    private static String help(FieldSet<?> fields, String key, Locale locale) {
        return fields.field(key).orElseThrow().help().orElseThrow().text(locale);
    }
}
