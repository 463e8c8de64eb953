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
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/**
 * The questions to a host's tables about an entry (M4). Those about the same are added up. Immutable.
 *
 * @param table what the host calls the table of the entries, for messages
 */
public record MappedUses(String table, List<HostQuestion> questions) {

    private static final int DECIMALS = 4;

    public MappedUses {
        questions = List.copyOf(questions);
    }

    /** All answers about an entry, in one statement. */
    HostUsage ask(DSLContext dsl, Field<?> key, Database database) {
        if (questions.isEmpty()) {
            return HostUsage.none();
        }
        List<Field<?>> fields = new ArrayList<>();
        questions.forEach(question -> fields.add(question.of(key, database).as("answer_" + fields.size())));
        Record answers = new HostQueryRunner(dsl, database, table).ask(questions, key, fields);
        Map<HostQuestion, BigDecimal> numbers = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            HostQuestion question = questions.get(i);
            numbers.put(question, HostAnswer.number(question, table, answers.get(i)));
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        numbers.forEach(
                (question, number) -> question.word().ifPresent(word -> counts.merge(word, whole(number), Long::sum)));
        return new HostUsage(
                balance(numbers, question -> question.about() == HostQuestion.About.RECEIVABLE),
                balance(numbers, question -> question.about() == HostQuestion.About.PAYABLE),
                counts);
    }

    private static Optional<BigDecimal> balance(Map<HostQuestion, BigDecimal> numbers, Predicate<HostQuestion> asked) {
        BigDecimal balance =
                numbers.keySet().stream().filter(asked).map(numbers::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        // what a host's fractions leave over is no balance
        return Optional.of(balance.scale() > DECIMALS ? balance.setScale(DECIMALS, RoundingMode.HALF_UP) : balance);
    }

    /** A part of a document is one too. */
    private static long whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.UP).longValue();
    }
}
