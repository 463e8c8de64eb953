package io.crmkit.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListTypeTest {

    private static final Column<String> PARENT = Column.text("parent").labelled("Parent", "\u4e0a\u7ea7");
    private static final Column<BigDecimal> SEQUENCE = Column.number("sequence").labelled("Sequence", "\u5e8f\u53f7");
    private static final Column<LocalDateTime> AT = Column.time("at").labelled("At", "\u65f6\u95f4");
    private static final ListType LIST = ListType.of("tests", List.of(PARENT, SEQUENCE, AT), PARENT, SEQUENCE);

    @Test
    @DisplayName("L1: the place of a row is its sorted value and its whole key, texts as they are shown")
    void place() {
        Row<Integer> row = new Row<>(
                1,
                Highlight.NONE,
                Map.of("parent", "N1", "sequence", new BigDecimal("12"), "at", LocalDateTime.of(2010, 12, 15, 9, 30)));
        assertThat(LIST.cursorOf(row, Optional.empty())).isEqualTo(new Cursor(Optional.empty(), List.of("N1", "12")));
        assertThat(LIST.cursorOf(row, Optional.of(Sort.by(AT))))
                .isEqualTo(new Cursor(Optional.of("2010-12-15T09:30"), List.of("N1", "12")));
        assertThat(LIST.cursorOf(row, Optional.of(Sort.descendingBy(PARENT))))
                .isEqualTo(new Cursor(Optional.of("N1"), List.of("N1", "12")));
        Row<Integer> without = new Row<>(1, Highlight.NONE, Map.of("parent", "N1", "sequence", BigDecimal.ONE));
        assertThat(LIST.cursorOf(without, Optional.of(Sort.by(AT))))
                .isEqualTo(new Cursor(Optional.empty(), List.of("N1", "1")));
    }

    @Test
    @DisplayName("L1: under another label a column keeps its place, key and type, and the list its key")
    void labelled() {
        ListType labelled = LIST.labelled("parent", "Above", "\u4e0a");
        assertThat(labelled.columns().get(0).label(Locale.ENGLISH)).isEqualTo("Above");
        assertThat(labelled.columns().subList(1, 3)).isEqualTo(LIST.columns().subList(1, 3));
        assertThat(labelled.key().get(0)).isEqualTo(labelled.columns().get(0));
        assertThat(labelled.column("parent").orElseThrow().type()).isEqualTo(PARENT.type());
        assertThatThrownBy(() -> LIST.labelled("none", "None", "\u65e0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("L1: a list has a key, made of its columns, and no two columns of one name")
    void declaration() {
        assertThatThrownBy(() -> ListType.of("tests", List.of(PARENT))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ListType.of("tests", List.of(PARENT), SEQUENCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ListType.of("tests", List.of(PARENT, PARENT), PARENT))
                .isInstanceOf(IllegalStateException.class);
        assertThat(LIST.column("at")).contains(AT);
        assertThat(LIST.column("AT")).isEmpty();
    }

    @Test
    @DisplayName("L3: times compare like dates, booleans only for equality")
    void operators() {
        Set<Operator> equality = EnumSet.of(Operator.EQ, Operator.NE);
        Set<Operator> ordering = EnumSet.complementOf(EnumSet.of(Operator.CONTAINS));
        assertThat(Operator.values()).filteredOn(ColumnType.TIME::allows).hasSameElementsAs(ordering);
        assertThat(Operator.values()).filteredOn(ColumnType.DATE::allows).hasSameElementsAs(ordering);
        assertThat(Operator.values()).filteredOn(ColumnType.BOOLEAN::allows).hasSameElementsAs(equality);
    }

    @Test
    @DisplayName("L1: the canonical text of a value is read as that value")
    void canonical() {
        Map<ColumnType, Object> values = Map.of(
                ColumnType.TEXT,
                "N1",
                ColumnType.CHOICE,
                "Proposal",
                ColumnType.NUMBER,
                new BigDecimal("1E+3"),
                ColumnType.DATE,
                LocalDate.of(2010, 12, 15),
                ColumnType.TIME,
                LocalDateTime.of(2010, 12, 15, 9, 0),
                ColumnType.BOOLEAN,
                true);
        assertThat(values).containsOnlyKeys(ColumnType.values());
        values.forEach((type, value) -> {
            assertThat(value).isInstanceOf(type.javaType());
            assertThat(type.compare(type.parse(type.format(value)), value)).isZero();
        });
        assertThat(ColumnType.NUMBER.format(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(ColumnType.TIME.format(LocalDateTime.of(2010, 12, 15, 9, 0))).isEqualTo("2010-12-15T09:00");
    }
}
