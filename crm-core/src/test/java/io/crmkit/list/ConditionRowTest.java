package io.crmkit.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConditionRowTest {

    private static final Column<String> NUMBER = Column.text("number").labelled("No.", "\u7f16\u53f7");

    @Test
    @DisplayName("L4: rows are joined one to the next, and AND binds tighter than OR")
    void tighter() {
        assertThat(ConditionRow.filter(List.of(and("a"), or("b"), and("c"), or("d"))))
                .isEqualTo(new Filter.Or(List.of(
                        condition("a"), new Filter.And(List.of(condition("b"), condition("c"))), condition("d"))));
        assertThat(ConditionRow.filter(List.of(and("a"), and("b"))))
                .isEqualTo(new Filter.And(List.of(condition("a"), condition("b"))));
        assertThat(ConditionRow.filter(List.of(or("a")))).isEqualTo(condition("a"));
        assertThat(ConditionRow.filter(List.of())).isEqualTo(Filter.all());
    }

    @Test
    @DisplayName("L4: a filter that rows make gives them back, the first joined to none; another tree gives none")
    void backAndForth() {
        long seed = Long.getLong("crm.rows.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<ConditionRow> rows = new ArrayList<>();
            for (int row = random.nextInt(7); row > 0; row--) {
                String value = String.valueOf(random.nextInt(3));
                rows.add(rows.isEmpty() || random.nextBoolean() ? or(value) : and(value));
            }
            assertThat(ConditionRow.rows(ConditionRow.filter(rows)))
                    .as("seed %d", seed)
                    .contains(rows);
        }
        Filter nested = condition("a")
                .and(condition("b").and(condition("c")))
                .or(condition("d").or(condition("e")));
        assertThat(ConditionRow.rows(nested)).contains(List.of(or("a"), and("b"), and("c"), or("d"), or("e")));
        assertThat(ConditionRow.rows(condition("a").and(condition("b").or(condition("c")))))
                .isEmpty();
        assertThat(ConditionRow.rows(new Filter.Or(List.of()))).isEmpty();
        assertThat(ConditionRow.rows(condition("a").or(Filter.all()))).isEmpty();
    }

    private static ConditionRow and(String value) {
        return ConditionRow.and(NUMBER, Operator.EQ, value);
    }

    private static ConditionRow or(String value) {
        return ConditionRow.or(NUMBER, Operator.EQ, value);
    }

    private static Filter condition(String value) {
        return Filter.where(NUMBER, Operator.EQ, value);
    }
}
