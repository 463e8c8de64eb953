package io.crmkit.testkit.contract;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.record.TrackedBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Values at random for a ledger, the awkward included; the same for the same seed. */
final class RandomValues {

    private static final List<String> LINES = List.of(
            "plain",
            " leads",
            "trails ",
            "a,b",
            "say \"hi\"",
            "\"",
            "#hash",
            "=1+1",
            "客户甲",
            "tab\tin it",
            "𠀀",
            "ﬀ Ｆ",
            "'",
            "null");

    private final Crm crm;
    private final Random random;
    private int number;

    RandomValues(Crm crm, Random random) {
        this.crm = crm;
        this.random = random;
    }

    void tracked(TrackedBuilder<?> builder, Consumer<BigDecimal> costs, Consumer<BigDecimal> amounts) {
        if (chance(2)) {
            builder.stage(value(Dictionary.SALES_STAGE));
        }
        if (chance(3)) {
            builder.rate(BigDecimal.valueOf(random.nextInt(10_001), 2));
        }
        if (chance(2)) {
            costs.accept(amount());
            amounts.accept(amount());
        }
        if (chance(3)) {
            LocalDate start = date();
            builder.start(start).planned(start.plusDays(random.nextInt(90))).actual(chance(2) ? null : start);
        }
    }

    DictionaryValueId value(Dictionary dictionary) {
        return any(crm.dictionaries().values(dictionary).stream()
                        .filter(value -> !value.disabled())
                        .toList())
                .id();
    }

    /** A value that can be chosen, or none. */
    @Nullable
    DictionaryValueId chosen(Dictionary dictionary) {
        return chance(2) || crm.dictionaries().values(dictionary).isEmpty() ? null : value(dictionary);
    }

    String code() {
        return line().replace('\t', ' ') + number++;
    }

    String line() {
        return any(LINES);
    }

    @Nullable
    String maybe() {
        return chance(2) ? null : line();
    }

    @Nullable
    String memo() {
        return chance(2) ? null : line() + "\r\n\tthen \"" + line() + "\",\n" + line();
    }

    BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(3));
    }

    @Nullable
    BigDecimal price() {
        return chance(3) ? null : BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5));
    }

    BigDecimal quantity() {
        return BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(5));
    }

    /** What is to be paid, in percent. */
    @Nullable
    BigDecimal percent() {
        return chance(2) ? null : BigDecimal.valueOf(random.nextInt(1_000_001), 4);
    }

    LocalDate date() {
        return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(1000));
    }

    boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** 0 to another number, that excluded. */
    int below(int end) {
        return random.nextInt(end);
    }
}
