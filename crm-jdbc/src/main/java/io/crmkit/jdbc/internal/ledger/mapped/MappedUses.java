package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.spi.HostUsage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The questions to a host's tables about an entry (M4). Immutable. */
public record MappedUses(Optional<Query> receivable, Optional<Query> payable, Map<String, Query> documents) {

    private static final int DECIMALS = 4;

    public MappedUses {
        documents = new LinkedHashMap<>(documents);
    }

    static MappedUses none() {
        return new MappedUses(Optional.empty(), Optional.empty(), Map.of());
    }

    /** All answers about an entry, in one statement. */
    public HostUsage ask(DSLContext dsl, Field<?> key, Database database) {
        List<Query> queries = new ArrayList<>(documents.values());
        receivable.ifPresent(queries::add);
        payable.ifPresent(queries::add);
        if (queries.isEmpty()) {
            return HostUsage.none();
        }
        List<Field<?>> fields = new ArrayList<>();
        queries.forEach(query -> fields.add(query.of(key, database).as("answer_" + fields.size())));
        Record answers = dsl.select(fields).fetchSingle();
        Map<String, Long> counts = new LinkedHashMap<>();
        documents.forEach((word, query) ->
                counts.put(word, number(answers, queries.indexOf(query)).longValue()));
        return new HostUsage(
                Optional.of(balance(answers, queries, receivable)),
                Optional.of(balance(answers, queries, payable)),
                counts);
    }

    private static BigDecimal balance(Record answers, List<Query> queries, Optional<Query> asked) {
        BigDecimal balance =
                asked.map(query -> number(answers, queries.indexOf(query))).orElse(BigDecimal.ZERO);
        // what a host's binary fractions leave over is no balance
        return balance.scale() > DECIMALS ? balance.setScale(DECIMALS, RoundingMode.HALF_UP) : balance;
    }

    private static BigDecimal number(Record answers, int at) {
        @Nullable BigDecimal number = answers.get(at, BigDecimal.class);
        return number == null ? BigDecimal.ZERO : number;
    }

    /** A question to which a number is the answer, null for none. */
    @FunctionalInterface
    public interface Query {

        /**
         * As a part of a statement.
         *
         * @param key the key of the entry
         */
        Field<?> of(Field<?> key, Database database);

        /** A whole query in brackets. */
        static Field<?> inBrackets(Select<?> select) {
            return DSL.field("({0})", Object.class, select);
        }
    }
}
