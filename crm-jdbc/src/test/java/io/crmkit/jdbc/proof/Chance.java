package io.crmkit.jdbc.proof;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.record.TrackedBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Draws what commands are given: ordinary values mostly, hostile ones at times. */
final class Chance {

    static final LocalDate START = LocalDate.of(2011, 1, 10);

    private static final List<String> TEXTS = List.of(
            "alpha",
            "Beta",
            "ＢＥＴＡ",
            "客户一",
            "\uD83D\uDE00 smile",
            "\uD83D\uDE01 smile",
            "\uD842\uDFB7",
            "100%",
            "a_b",
            "back\\slash",
            "bang!",
            "ﬁne",
            "straße",
            "é",
            "e\u0301",
            "x",
            "x ",
            "'; drop table",
            "${x} {0} ?");
    private static final List<String> HOSTILE_TEXTS = List.of(
            "",
            "  ",
            "\u3000",
            "nul\u0000",
            "line\nbreak",
            "\uD83D",
            "y".repeat(201),
            "\uD83D\uDE00".repeat(200),
            "\uD83D\uDE00".repeat(201));
    private static final List<String> HOSTILE_CODES = List.of("!1", "n0", "N0 ", "客0", "", "N\t0", "9".repeat(65));
    private static final List<String> AMOUNTS =
            List.of("0", "0.05", "1.01", "5.10", "99.99", "1E+3", "1234567.89", "9999999999999.99");
    private static final List<String> HOSTILE_AMOUNTS =
            List.of("1.005", "-1", "-0.01", "10000000000000", "1E-30", "1E+100000000", "5.1000");
    private static final List<String> PRICES = List.of("0", "0.0001", "0.3333", "9.99", "12.5", "1E+3", "98765.4321");
    private static final List<String> HOSTILE_PRICES = List.of("0.00001", "-1", "10000000000000");
    private static final List<String> QUANTITIES = List.of("1", "3", "0.3333", "7.5", "1000");
    private static final List<String> HOSTILE_QUANTITIES = List.of("0", "-1", "0.00001", "9999999999999");
    private static final List<String> RATES = List.of("0", "33.33", "50", "99.99", "100", "5E+1");
    private static final List<String> HOSTILE_RATES = List.of("100.01", "12.345", "-1", "1E+1000");

    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    /** Which of the things that the trace has met. */
    int place() {
        return random.nextInt(1000);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    long seed() {
        return random.nextLong();
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T of(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    String text() {
        return of(oneIn(12) ? HOSTILE_TEXTS : TEXTS);
    }

    /** A free text, which may be absent. */
    @Nullable
    String memo() {
        return oneIn(3) ? null : oneIn(20) ? "long ".repeat(4001) : text() + "\n\t" + text();
    }

    String code() {
        return oneIn(15) ? of(HOSTILE_CODES) : "N" + upTo(40);
    }

    BigDecimal amount() {
        return new BigDecimal(of(oneIn(12) ? HOSTILE_AMOUNTS : AMOUNTS));
    }

    /** What a product costs or a line takes for one. */
    BigDecimal price() {
        return new BigDecimal(of(oneIn(12) ? HOSTILE_PRICES : PRICES));
    }

    BigDecimal quantity() {
        return new BigDecimal(of(oneIn(12) ? HOSTILE_QUANTITIES : QUANTITIES));
    }

    /** The content of a document. */
    byte[] bytes() {
        byte[] content = new byte[upTo(40)];
        random.nextBytes(content);
        return content;
    }

    BigDecimal rate() {
        return new BigDecimal(of(oneIn(12) ? HOSTILE_RATES : RATES));
    }

    LocalDate date(int days) {
        return oneIn(40) ? of(List.of(LocalDate.MAX, LocalDate.of(1899, 12, 31))) : START.plusDays(upTo(days));
    }

    /** Tracked values; some of them, or at least those that an opportunity needs. */
    Tracked tracked(boolean whole) {
        return new Tracked(
                whole || oneIn(3) ? place() : -1,
                oneIn(3) ? rate() : null,
                oneIn(3) ? amount() : null,
                oneIn(2) ? amount() : null,
                whole || oneIn(6) ? date(20) : null,
                oneIn(4) ? date(40) : null,
                oneIn(6) ? date(40) : null);
    }

    /** Tracked values that go into any command. */
    record Tracked(
            int stage,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal cost,
            @Nullable BigDecimal expected,
            @Nullable LocalDate start,
            @Nullable LocalDate planned,
            @Nullable LocalDate actual) {

        /** @param costs takes the cost, under whatever name the command has it */
        void into(TrackedBuilder<?> builder, World world, Consumer<BigDecimal> costs, Consumer<BigDecimal> amounts) {
            if (stage >= 0) {
                DictionaryValueId value = stage % 20 == 0 ? world.value(stage) : world.stage(stage);
                builder.stage(value);
            }
            if (rate != null) {
                builder.rate(rate);
            }
            if (cost != null) {
                costs.accept(cost);
            }
            if (expected != null) {
                amounts.accept(expected);
            }
            if (start != null) {
                builder.start(start);
            }
            if (planned != null) {
                builder.planned(planned);
            }
            if (actual != null) {
                builder.actual(actual);
            }
        }
    }
}
