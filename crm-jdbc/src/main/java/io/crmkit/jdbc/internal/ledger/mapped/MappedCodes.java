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
 * Checks the codes in a host's tables of one kind. Every entry should have a code of its own (M5). If no index of the
 * host guarantees this, its data may violate it; that is reported but prevents nothing.
 *
 * @param dsl the context
 * @param database the kind of database
 * @param sources the tables of the kind
 */
public record MappedCodes(DSLContext dsl, Database database, List<MappedSource> sources) {

    /** The maximum number of reported codes (K17). */
    private static final int TOLD = 1000;
    /** The number of common codes from which two tables may number alike; a single one can be chance. */
    private static final int SYSTEMATIC = 2;

    private static final int EXAMPLES = 5;
    private static final Field<String> CODE = DSL.field(DSL.unquotedName("entry_code"), String.class);
    private static final Field<Integer> PLACE = DSL.field(DSL.unquotedName("place"), Integer.class);
    private static final Field<Integer> COUNT = DSL.field(DSL.unquotedName("number"), Integer.class);

    /** Returns the faults of the rows, one line each. */
    List<String> violations() {
        List<String> lines = new ArrayList<>();
        dsl.select(PLACE, DSL.count().as(COUNT))
                .from(all())
                .where(CODE.isNull().or(CODE.eq("")))
                .groupBy(PLACE)
                .orderBy(PLACE)
                .forEach(row -> lines.add(row.get(COUNT) + " rows of " + displayName(row.get(PLACE))
                        + " have no code and are shown by their keys"));
        twice().forEach((code, places) ->
                lines.add("the " + sources.get(0).kind().word() + " code " + code
                        + " occurs more than once: "
                        + places.entrySet().stream()
                                .map(place -> place.getValue() + " times in " + displayName(place.getKey()))
                                .collect(Collectors.joining(", "))));
        return lines;
    }

    /** Returns the codes that occur more than once, with the number of their occurrences in each table. */
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
     * Returns a problem of the description: two tables number their rows alike and have no prefix that distinguishes
     * them. At least two codes, and half of those in the smaller table, must be in both. Fewer are a fault of the data,
     * which {@link #violations} reports.
     */
    public Optional<String> notSetApart() {
        for (int i = 0; i < sources.size(); i++) {
            for (int j = i + 1; j < sources.size(); j++) {
                if (sources.get(i).code().isLike(sources.get(j).code())) {
                    List<String> both = shared(i, j);
                    if (both.size() >= SYSTEMATIC && 2L * both.size() >= Math.min(number(i), number(j))) {
                        return Optional.of("codes must be unique among all entries of a kind, but " + both.size()
                                + " occur both in "
                                + displayName(i) + " and in " + displayName(j) + ", such as "
                                + String.join(", ", both.subList(0, Math.min(EXAMPLES, both.size())))
                                + "; distinguish the tables by a prefix: code(Label.text(\"S-\").andColumn(…))");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the codes that two tables have in common. */
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

    /** Returns whether an index guarantees unique codes within a table. */
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
