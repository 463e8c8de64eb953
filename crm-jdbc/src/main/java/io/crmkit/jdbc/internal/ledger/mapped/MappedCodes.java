package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.internal.sql.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The codes in a host's tables of one kind, which ought to be there and unique (M5). Where no index of the host sees to
 * that, whoever enters data there may break it: that is told, and stops nobody.
 */
public record MappedCodes(DSLContext dsl, Database database, List<MappedSource> sources) {

    private static final int TOLD = 1000;
    private static final int SYSTEMATIC = 2;
    private static final int EXAMPLES = 5;
    private static final Field<String> CODE = DSL.field(DSL.unquotedName("entry_code"), String.class);
    private static final Field<Integer> PLACE = DSL.field(DSL.unquotedName("place"), Integer.class);
    private static final Field<Integer> COUNT = DSL.field(DSL.unquotedName("number"), Integer.class);

    /** What is wrong with the rows, a line each. */
    List<String> violations() {
        List<String> lines = new ArrayList<>();
        dsl.select(PLACE, DSL.count().as(COUNT))
                .from(all())
                .where(CODE.isNull().or(CODE.eq("")))
                .groupBy(PLACE)
                .orderBy(PLACE)
                .forEach(row -> lines.add(row.get(COUNT) + " rows of " + displayName(row.get(PLACE))
                        + " have no code, and go by their keys"));
        twice().forEach((code, places) ->
                lines.add("the " + sources.get(0).kind().word() + " code " + code
                        + " stands more than once: "
                        + places.entrySet().stream()
                                .map(place -> place.getValue() + " times in " + displayName(place.getKey()))
                                .collect(Collectors.joining(", "))));
        return lines;
    }

    /** The codes that stand more than once, and how often in which table. */
    private Map<String, Map<Integer, Integer>> twice() {
        if (sources.size() == 1 && isUnique(sources.get(0))) {
            return Map.of();
        }
        List<String> codes = dsl.select(CODE)
                .from(all())
                .where(CODE.ne(""))
                .groupBy(CODE)
                .having(DSL.count().gt(DSL.inline(1)))
                .orderBy(CODE)
                .limit(TOLD)
                .fetch(CODE);
        Map<String, Map<Integer, Integer>> found = new LinkedHashMap<>();
        if (!codes.isEmpty()) {
            dsl.select(CODE, PLACE, DSL.count().as(COUNT))
                    .from(all())
                    .where(CODE.in(codes))
                    .groupBy(CODE, PLACE)
                    .orderBy(CODE, PLACE)
                    .forEach(row -> found.computeIfAbsent(row.get(CODE), code -> new LinkedHashMap<>())
                            .put(row.get(PLACE), row.get(COUNT)));
        }
        return found;
    }

    /**
     * What is wrong with the description: two tables that number alike and are not set apart, so that at least two codes,
     * and half of those of the smaller table, are in both. Less than that is data, and told by {@link #violations}.
     */
    public Optional<String> notSetApart() {
        for (int i = 0; i < sources.size(); i++) {
            for (int j = i + 1; j < sources.size(); j++) {
                if (sources.get(i).code().isLike(sources.get(j).code())) {
                    List<String> both = shared(i, j);
                    if (both.size() >= SYSTEMATIC && 2L * both.size() >= Math.min(number(i), number(j))) {
                        return Optional.of("codes have to be unique among all entries of a kind, and " + both.size()
                                + " are both in "
                                + displayName(i) + " and in " + displayName(j) + ", such as "
                                + String.join(", ", both.subList(0, Math.min(EXAMPLES, both.size())))
                                + "; set the tables apart by a prefix: code(Label.text(\"S-\").andColumn(…))");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<String> shared(int one, int other) {
        return dsl.selectDistinct(CODE)
                .from(codes(one).asTable("one_table"))
                .where(CODE.ne(""))
                .and(CODE.in(DSL.select(CODE).from(codes(other).asTable("other_table"))))
                .orderBy(CODE)
                .fetch(CODE);
    }

    private long number(int place) {
        return dsl.fetchCount(codes(place));
    }

    private static boolean isUnique(MappedSource source) {
        List<LiveColumn> together = new ArrayList<>(source.scope().stream()
                .filter(MappedCondition::isFixed)
                .map(MappedCondition::column)
                .toList());
        source.code().only().ifPresent(together::add);
        return source.table().isUnique(together);
    }

    private String displayName(int place) {
        return sources.get(place).table().said();
    }

    private Table<?> all() {
        Select<Record> all = null;
        for (int i = 0; i < sources.size(); i++) {
            all = all == null ? codes(i) : all.unionAll(codes(i));
        }
        return Objects.requireNonNull(all).asTable("codes");
    }

    private Select<Record> codes(int place) {
        MappedRows rows = new MappedRows(sources.get(place), database, "t");
        return DSL.select(List.of(rows.exactCode().as(CODE), DSL.inline(place).as(PLACE)))
                .from(rows.table())
                .where(rows.scope());
    }
}
