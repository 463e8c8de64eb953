package io.crmkit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.list.Column;
import io.crmkit.list.Cursor;
import io.crmkit.list.Filter;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A list whose key has two parts, with a time and a flag. */
class ListEvaluatorTest {

    private static final Column<String> PARENT = Column.text("parent").labelled("Parent", "\u4e0a\u7ea7");
    private static final Column<BigDecimal> SEQUENCE = Column.number("sequence").labelled("Sequence", "\u5e8f\u53f7");
    private static final Column<LocalDateTime> AT = Column.time("at").labelled("At", "\u65f6\u95f4");
    private static final Column<Boolean> DONE = Column.flag("done").labelled("Done", "\u5b8c\u6210");
    private static final ListType LIST = ListType.of("tests", List.of(PARENT, SEQUENCE, AT, DONE), PARENT, SEQUENCE);
    private static final LocalDateTime NOON = LocalDateTime.of(2010, 12, 15, 12, 0);

    private static final List<Row<String>> ROWS = List.of(
            row("b", 10, NOON, true),
            row("b", 9, NOON.minusMinutes(1), false),
            row("B", 2, NOON.plusDays(1), true),
            row("a", 100, null, false),
            row("a", 20, NOON, true));

    @Test
    @DisplayName("L1: keys of two parts are ordered by the first part as text, then by the second as a number")
    void byKey() {
        assertThat(ids(ListQuery.all())).containsExactly("B/2", "a/20", "a/100", "b/9", "b/10");
        Cursor within = new Cursor(Optional.empty(), List.of("a", "20.5"));
        assertThat(ids(ListQuery.all().after(within))).containsExactly("a/100", "b/9", "b/10");
    }

    @Test
    @DisplayName("L1: times sort by time, absent first, false before true, ties by the whole key")
    void sorted() {
        assertThat(ids(ListQuery.all().sortedBy(Sort.by(AT)))).containsExactly("a/100", "b/9", "a/20", "b/10", "B/2");
        assertThat(ids(ListQuery.all().sortedBy(Sort.by(DONE)))).containsExactly("a/100", "b/9", "B/2", "a/20", "b/10");
        assertThat(ids(ListQuery.all().sortedBy(Sort.by(PARENT))))
                .containsExactly("a/20", "a/100", "B/2", "b/9", "b/10");
        assertThat(ids(ListQuery.all().sortedBy(Sort.descendingBy(PARENT))))
                .containsExactly("b/10", "b/9", "B/2", "a/100", "a/20");
    }

    @Test
    @DisplayName("L3: times are compared to the minute; an absent one fulfils NE only")
    void times() {
        assertThat(where(AT, Operator.EQ, "2010-12-15T12:00")).containsExactly("a/20", "b/10");
        assertThat(where(AT, Operator.NE, "2010-12-15T12:00")).containsExactly("B/2", "a/100", "b/9");
        assertThat(where(AT, Operator.LT, "2010-12-15T12:00")).containsExactly("b/9");
        assertThat(where(AT, Operator.GE, "2010-12-15T12:00")).containsExactly("B/2", "a/20", "b/10");
        assertThat(where(AT, Operator.EQ, "")).containsExactly("a/100");
    }

    @Test
    @DisplayName("L3: flags are found by true and false")
    void flags() {
        assertThat(where(DONE, Operator.EQ, "true")).containsExactly("B/2", "a/20", "b/10");
        assertThat(where(DONE, Operator.NE, "true")).containsExactly("a/100", "b/9");
        assertThat(where(DONE, Operator.EQ, "")).isEmpty();
    }

    @Test
    @DisplayName("L1: pages of any size add up to the whole list, in both directions, sorted by any column")
    void pages() {
        long seed = Long.getLong("crm.list.seed", System.nanoTime());
        Random random = new Random(seed);
        List<Row<String>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDateTime at = random.nextInt(4) == 0 ? null : NOON.plusMinutes(random.nextInt(5));
            rows.add(row(List.of("a", "A", "b").get(i % 3), i, at, random.nextBoolean()));
        }
        Collections.shuffle(rows, random);
        for (Column<?> column : LIST.columns()) {
            List<String> ascending = paged(rows, Sort.by(column), rows.size());
            List<String> reversed = new ArrayList<>(ascending);
            Collections.reverse(reversed);
            assertThat(ascending).as("seed %d, %s", seed, column.key()).hasSize(60);
            for (int size : List.of(1, 7, 59)) {
                assertThat(paged(rows, Sort.by(column), size))
                        .as("seed %d, %s", seed, column.key())
                        .isEqualTo(ascending);
                assertThat(paged(rows, Sort.descendingBy(column), size))
                        .as("seed %d, %s", seed, column.key())
                        .isEqualTo(reversed);
            }
        }
    }

    private static List<String> paged(List<Row<String>> rows, Sort sort, int size) {
        List<String> ids = new ArrayList<>();
        Optional<ListQuery> query = Optional.of(ListQuery.all().sortedBy(sort).ofSize(size));
        while (query.isPresent()) {
            ListQuery asked = query.get();
            Page<String> page = new ListEvaluator(LIST).page(rows, asked);
            page.rows().forEach(row -> ids.add(row.id()));
            query = page.next().map(asked::after);
        }
        return ids;
    }

    private static List<String> where(Column<?> column, Operator operator, String value) {
        return ids(ListQuery.all().where(Filter.where(column, operator, value)));
    }

    private static List<String> ids(ListQuery query) {
        return new ListEvaluator(LIST)
                .page(ROWS, query).rows().stream().map(Row::id).toList();
    }

    private static Row<String> row(String parent, int sequence, @Nullable LocalDateTime at, boolean done) {
        Map<String, Object> values =
                new HashMap<>(Map.of("parent", parent, "sequence", BigDecimal.valueOf(sequence), "done", done));
        if (at != null) {
            values.put("at", at);
        }
        return new Row<>(parent + "/" + sequence, Highlight.NONE, values);
    }
}
