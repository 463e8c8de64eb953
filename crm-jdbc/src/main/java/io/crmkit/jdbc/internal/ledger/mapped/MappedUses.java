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
 * The host's queries about an entry (M4). Answers on the same subject are added up. Immutable.
 *
 * @param table the table of the entries as the host wrote it, for messages
 * @param questions the questions
 */
public record MappedUses(String table, List<HostQuestion> questions) {

    /** Amounts have at most four decimals (V1). */
    private static final int DECIMALS = 4;

    public MappedUses {
        questions = List.copyOf(questions);
    }

    /** Asks all questions about an entry in one statement. */
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
        // The host may calculate with floating-point numbers; the remainder of a rounding error is no balance.
        return Optional.of(balance.scale() > DECIMALS ? balance.setScale(DECIMALS, RoundingMode.HALF_UP) : balance);
    }

    /** Rounds a count up: even a fraction of a document means that the entry is in use. */
    private static long whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.UP).longValue();
    }
}
