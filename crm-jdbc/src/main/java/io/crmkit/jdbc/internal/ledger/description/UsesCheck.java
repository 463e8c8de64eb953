package io.crmkit.jdbc.internal.ledger.description;

import io.crmkit.jdbc.internal.ledger.mapped.LiveColumn;
import io.crmkit.jdbc.internal.ledger.mapped.LiveSchema;
import io.crmkit.jdbc.internal.ledger.mapped.LiveTable;
import io.crmkit.jdbc.internal.ledger.mapped.MappedCondition;
import io.crmkit.jdbc.internal.ledger.mapped.MappedUses;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables that a host's questions about an entry are put to.
 *
 * @param own the columns of the table of entries itself
 */
record UsesCheck(LiveSchema schema, TableDescription said, ColumnCheck own, Consumer<String> problem) {

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    MappedUses resolve() throws SQLException {
        Map<String, MappedUses.Query> documents = new LinkedHashMap<>();
        for (Map.Entry<String, QueryDescription> use : said.uses.entrySet()) {
            query("usedBy(" + use.getKey() + ", …)", use.getValue())
                    .ifPresent(query -> documents.put(use.getKey(), query));
        }
        return new MappedUses(query("receivable(…)", said.receivable), query("payable(…)", said.payable), documents);
    }

    private Optional<MappedUses.Query> query(String call, @Nullable QueryDescription query) throws SQLException {
        if (query instanceof QueryDescription.Rows rows) {
            return rows(call, rows);
        } else if (query instanceof QueryDescription.OwnColumn column) {
            return own.find(call, column.column()).map(this::ownColumn);
        } else if (query instanceof QueryDescription.Sql sql) {
            return sql(call, sql.select());
        }
        return Optional.empty();
    }

    private Optional<MappedUses.Query> rows(String call, QueryDescription.Rows rows) throws SQLException {
        Optional<LiveTable> table = schema.table(rows.table(), words -> problem.accept(call + ": " + words));
        if (table.isEmpty()) {
            return Optional.empty();
        }
        ColumnCheck columns = new ColumnCheck(table.get(), problem);
        Optional<LiveColumn> reference = columns.find(call, rows.reference());
        Optional<LiveColumn> amount = rows.amount() == null ? Optional.empty() : columns.find(call, rows.amount());
        List<MappedCondition> conditions = columns.conditions(rows.conditions());
        amount.filter(column -> !column.isNumber())
                .ifPresent(column -> problem.accept(
                        call + " sums " + column.name() + ", which is " + column.described() + " and no number"));
        if (reference.isEmpty() || rows.amount() != null && amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((key, database) -> {
            Field<?> answer = amount.<Field<?>>map(column -> DSL.field("sum({0})", Object.class, column.of("q")))
                    .orElseGet(DSL::count);
            Condition wanted = reference.get().of("q").eq(key.coerce(Object.class));
            return MappedUses.Query.inBrackets(DSL.select(answer)
                    .from(table.get().as("q"))
                    .where(wanted)
                    .and(MappedCondition.all(conditions, "q", database)));
        });
    }

    private MappedUses.Query ownColumn(LiveColumn column) {
        Optional<LiveColumn> id = own.table().column(said.id);
        return (key, database) -> MappedUses.Query.inBrackets(DSL.select(column.of("q"))
                .from(own.table().as("q"))
                .where(id.orElseThrow().of("q").eq(key.coerce(Object.class)))
                .and(MappedCondition.all(
                        said.conditions.stream()
                                .flatMap(condition -> own
                                        .table()
                                        .column(condition.column())
                                        .map(of -> new MappedCondition(of, condition.value(), condition.not()))
                                        .stream())
                                .toList(),
                        "q",
                        database)));
    }

    private Optional<MappedUses.Query> sql(String call, String select) {
        String plain = QUOTED.matcher(select).replaceAll("");
        List<Integer> keys = plain.chars().filter(c -> c == '?').boxed().collect(Collectors.toList());
        if (keys.isEmpty()) {
            problem.accept(call + " has no ? for the key of the entry");
            return Optional.empty();
        }
        return Optional.of((key, database) -> DSL.field(
                "(" + select + ")",
                Object.class,
                keys.stream().map(place -> key).toArray()));
    }
}
