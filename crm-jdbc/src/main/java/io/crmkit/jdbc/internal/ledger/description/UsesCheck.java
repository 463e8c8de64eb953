package io.crmkit.jdbc.internal.ledger.description;

import io.crmkit.jdbc.internal.ledger.mapped.HostQuestion;
import io.crmkit.jdbc.internal.ledger.mapped.LiveColumn;
import io.crmkit.jdbc.internal.ledger.mapped.LiveSchema;
import io.crmkit.jdbc.internal.ledger.mapped.LiveTable;
import io.crmkit.jdbc.internal.ledger.mapped.MappedCondition;
import io.crmkit.jdbc.internal.ledger.mapped.MappedUses;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Resolves the host's queries about an entry.
 *
 * @param schema the live schema
 * @param said the description of the table of entries
 * @param own the columns of that table
 * @param problem receives each problem
 */
record UsesCheck(LiveSchema schema, TableDescription said, ColumnCheck own, Consumer<String> problem) {

    /** Matches literals and quoted names, in which a question mark is no parameter. */
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    /** Returns the queries that can be used. */
    MappedUses resolve() throws SQLException {
        List<HostQuestion> questions = new ArrayList<>();
        for (Map.Entry<String, List<QueryDescription>> use : said.uses.entrySet()) {
            if (use.getKey().isBlank()) {
                problem.accept("usedBy(…) needs a name for the documents, which users see");
            }
            add(questions, use.getValue(), query -> HostQuestion.usedBy(use.getKey(), query));
        }
        add(questions, said.receivable, HostQuestion::receivable);
        add(questions, said.payable, HostQuestion::payable);
        return new MappedUses(said.table, questions);
    }

    private void add(
            List<HostQuestion> questions,
            List<QueryDescription> described,
            Function<HostQuestion.Query, HostQuestion> about)
            throws SQLException {
        String call = about.apply((key, database) -> key).call();
        for (QueryDescription query : described) {
            query(call, query).map(about).ifPresent(questions::add);
        }
    }

    private Optional<HostQuestion.Query> query(String call, QueryDescription query) throws SQLException {
        if (query instanceof QueryDescription.Rows rows) {
            return rows(call, rows);
        } else if (query instanceof QueryDescription.OwnColumn column) {
            return ownColumn(call, column.column());
        } else if (query instanceof QueryDescription.Sql sql) {
            return sql(call, sql.select());
        }
        return Optional.empty();
    }

    /** Resolves a count or a sum. */
    private Optional<HostQuestion.Query> rows(String call, QueryDescription.Rows rows) throws SQLException {
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
                        call + " sums " + column.name() + ", which is " + column.described() + ", not a number"));
        if (reference.isEmpty() || rows.amount() != null && amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((key, database) -> {
            Field<?> answer = amount.<Field<?>>map(column -> DSL.field("sum({0})", Object.class, column.of("q")))
                    .orElseGet(DSL::count);
            Condition wanted = reference.get().of("q").eq(key.coerce(Object.class));
            return HostQuestion.Query.inBrackets(DSL.select(answer)
                    .from(table.get().as("q"))
                    .where(wanted)
                    .and(MappedCondition.all(conditions, "q", database)));
        });
    }

    /** Resolves a column of the entry's own row. */
    private Optional<HostQuestion.Query> ownColumn(String call, String named) {
        Optional<LiveColumn> column = own.find(call, named);
        column.filter(found -> !found.isAnswer())
                .ifPresent(found -> problem.accept(
                        call + " reads " + found.name() + ", which is " + found.described() + ", not a number"));
        return column.filter(LiveColumn::isAnswer).map(this::ownColumn);
    }

    /**
     * Returns the query for such a column. It repeats the conditions of the table, so that it never reads a row of
     * another ledger.
     */
    private HostQuestion.Query ownColumn(LiveColumn column) {
        Optional<LiveColumn> id = own.table().column(said.id);
        return (key, database) -> HostQuestion.Query.inBrackets(DSL.select(column.of("q"))
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

    /** Resolves a query of the host: each of its parameters becomes the key of the entry. */
    private Optional<HostQuestion.Query> sql(String call, String select) {
        String plain = QUOTED.matcher(select).replaceAll("");
        List<Integer> keys = plain.chars().filter(c -> c == '?').boxed().collect(Collectors.toList());
        if (keys.isEmpty()) {
            problem.accept(call + " must contain a ? for the key of the entry");
            return Optional.empty();
        }
        return Optional.of((key, database) -> DSL.field(
                "(" + select + ")",
                Object.class,
                keys.stream().map(place -> key).toArray()));
    }
}
