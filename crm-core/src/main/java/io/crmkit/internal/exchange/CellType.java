package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.internal.entity.FieldType;
import io.crmkit.internal.limit.Dates;
import io.crmkit.internal.limit.Decimals;
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.ProductId;
import io.crmkit.value.Amount;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.DecimalRange;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says how values of one type are read from cells and written to them.
 *
 * @param <V> the type of the values
 */
record CellType<V>(CellType.Reader<V> reader, CellType.Writer<V> writer) {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern INSTANT_FORM =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?Z");
    private static final DateTimeFormatter WRITTEN_INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** Text that its reader checks only later, or never. */
    static final CellType<String> RAW = of(CsvRow::raw);

    static final CellType<String> NUMBER = text(Texts::checkNumber, Texts.MAX_NUMBER_LENGTH);
    static final CellType<String> LINE =
            text(text -> Texts.checkLine(text, Texts.MAX_LINE_LENGTH), Texts.MAX_LINE_LENGTH);
    static final CellType<String> MEMO = text(Texts::checkMemo, Texts.MAX_MEMO_LENGTH);

    static final CellType<CompletionRate> RATE = decimal(CompletionRate::of, CompletionRate.RANGE);
    static final CellType<Discount> DISCOUNT = decimal(Discount::percentToPay, Discount.RANGE);
    static final CellType<Quantity> QUANTITY = decimal(Quantity::new, Quantity.RANGE);
    static final CellType<UnitPrice> UNIT_PRICE = decimal(UnitPrice::new, UnitPrice.RANGE);

    /** Amounts in the decimals of the ledger, which the settings in the folder may have changed. */
    static final CellType<Amount> AMOUNT = of((row, column) -> {
        int digits = row.masters().scale().digits();
        BigDecimal value = decimal(row, column, Amount.RANGE.withDecimals(digits));
        return value == null ? null : row.masters().scale().exact(value);
    });

    static final CellType<Integer> COUNT = whole(1, Decimals.MAX_WHOLE);

    /** Numbers that are given out in order, so that the highest leaves room for one more. */
    static final CellType<Integer> SEQUENCE = whole(1, Decimals.MAX_WHOLE - 1);

    static final CellType<LocalDate> DATE =
            calendar("[0-9]{4}-[0-9]{2}-[0-9]{2}", LocalDate::parse, ErrorCode.NOT_A_DATE, "");
    static final CellType<LocalDateTime> TIME = calendar(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}",
            LocalDateTime::parse, ErrorCode.NOT_A_TIME, "2010-12-15T09:30");
    static final CellType<Instant> INSTANT =
            new CellType<>(CellType::instant, (value, names) -> WRITTEN_INSTANT.format(value));
    static final CellType<Boolean> FLAG = of(CellType::flag);

    static final CellType<CustomerId> CUSTOMER =
            entry((row, column) -> (CustomerId) row.masters().customers().findLeaf(row, column));
    static final CellType<EmployeeId> EMPLOYEE =
            entry((row, column) -> (EmployeeId) row.masters().employees().findLeaf(row, column));
    static final CellType<ProductId> PRODUCT =
            entry((row, column) -> (ProductId) row.masters().products().findLeaf(row, column));

    /** Customers that may have others below them. */
    static final CellType<CustomerId> ANY_CUSTOMER =
            entry((row, column) -> (CustomerId) row.masters().customers().find(row, column));

    /** The values of the fields of a type. */
    @SuppressWarnings("unchecked") // the kind of a type says which values it has
    static <V> CellType<V> of(FieldType<V> type) {
        return (CellType<V>)
                switch (type.kind()) {
                    case NUMBER -> NUMBER;
                    case LINE -> LINE;
                    case MEMO -> MEMO;
                    case AMOUNT -> AMOUNT;
                    case UNIT_PRICE -> UNIT_PRICE;
                    case QUANTITY -> QUANTITY;
                    case RATE -> RATE;
                    case PERCENT_TO_PAY -> DISCOUNT;
                    case WHOLE -> whole(type.range().orElseThrow());
                    case DATE -> DATE;
                    case TIME -> TIME;
                    case INSTANT -> INSTANT;
                    case FLAG -> FLAG;
                    case CHOICE -> oneOf(type.constants(), type::text);
                    case DICTIONARY -> value(type.dictionary().orElseThrow());
                    case ENTRY ->
                        switch (type.entries().orElseThrow()) {
                            case CUSTOMER -> CUSTOMER;
                            case EMPLOYEE -> EMPLOYEE;
                            case PRODUCT -> PRODUCT;
                        };
                    case DOCUMENT, RECORD, CONTACT_PERSON -> throw new IllegalArgumentException(type.toString());
                };
    }

    /** The constants of an enum, by their names. */
    static <E extends Enum<E>> CellType<E> oneOf(E[] values) {
        return oneOf(List.of(values), Enum::name);
    }

    private static <E> CellType<E> oneOf(List<E> values, Function<E, String> word) {
        return new CellType<>(
                (row, column) -> {
                    String text = row.raw(column);
                    for (E value : values) {
                        if (word.apply(value).equals(text)) {
                            return value;
                        }
                    }
                    row.bad(
                            column,
                            ErrorCode.NOT_ONE_OF,
                            values.stream().map(word).collect(Collectors.joining(", ")));
                    return null;
                },
                (value, names) -> word.apply(value));
    }

    /** The values of a dictionary, by their texts. */
    static CellType<DictionaryValueId> value(Dictionary dictionary) {
        return new CellType<>(
                (row, column) -> {
                    DictionaryValue value = row.masters().dictionaries().find(row, column, dictionary);
                    return value == null ? null : value.id();
                },
                (id, names) -> names.text(id));
    }

    /** The text of a value; null if there is none. */
    @Nullable
    String write(@Nullable V value, ExportNames names) {
        return value == null ? null : writer.write(value, names);
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static <V> CellType<V> of(Reader<V> reader) {
        return new CellType<>(reader, (value, names) -> String.valueOf(value));
    }

    private static <I extends LedgerId> CellType<I> entry(Reader<I> reader) {
        return new CellType<>(reader, (id, names) -> names.code(id));
    }

    private static CellType<String> text(Function<String, Optional<ErrorCode>> check, int longest) {
        return of((row, column) -> {
            String text = String.valueOf(row.raw(column));
            return row.accepts(column, check.apply(text), longest) ? text : null;
        });
    }

    private static <V> CellType<V> decimal(Function<BigDecimal, V> toValue, DecimalRange range) {
        return of((row, column) -> {
            BigDecimal value = decimal(row, column, range);
            return value == null ? null : toValue.apply(value);
        });
    }

    private static @Nullable BigDecimal decimal(CsvRow row, String column, DecimalRange range) {
        String text = String.valueOf(row.raw(column));
        if (text.length() > 32) {
            row.bad(column, ErrorCode.NUMBER_TOO_LONG);
        } else if (!DECIMAL.matcher(text).matches()) {
            row.bad(column, ErrorCode.NOT_A_NUMBER);
        } else {
            BigDecimal value = new BigDecimal(text);
            Optional<ErrorCode> wrong = range.check(value);
            return row.accepts(column, wrong, range.limits().toArray()) ? value : null;
        }
        return null;
    }

    private static CellType<Integer> whole(DecimalRange range) {
        return whole(
                range.lowest().intValueExact(),
                range.limit().subtract(BigDecimal.ONE).intValueExact());
    }

    private static CellType<Integer> whole(int lowest, int highest) {
        return of((row, column) -> {
            String text = String.valueOf(row.raw(column));
            if (!WHOLE.matcher(text).matches()) {
                row.bad(column, ErrorCode.NOT_A_NUMBER);
                return null;
            }
            int value = Integer.parseInt(text);
            if (value < lowest || value > highest) {
                row.bad(column, ErrorCode.OUT_OF_RANGE, lowest, highest);
                return null;
            }
            return value;
        });
    }

    private static <V extends Temporal> CellType<V> calendar(
            String form, Function<String, V> parse, ErrorCode wrong, String example) {
        Pattern pattern = Pattern.compile(form);
        return of((row, column) -> parsed(row, column, pattern, parse, wrong, example));
    }

    /** Reads an instant as its local time, so that neither 24:00 nor a leap second becomes another instant. */
    private static @Nullable Instant instant(CsvRow row, String column) {
        LocalDateTime time = parsed(
                row,
                column,
                INSTANT_FORM,
                text -> LocalDateTime.parse(text.substring(0, text.length() - 1)),
                ErrorCode.NOT_A_TIME,
                "2010-12-15T09:30:05.123456Z");
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static <V extends Temporal> @Nullable V parsed(
            CsvRow row, String column, Pattern form, Function<String, V> parse, ErrorCode wrong, String example) {
        String text = String.valueOf(row.raw(column));
        try {
            if (form.matcher(text).matches()) {
                V value = parse.apply(text);
                return row.accepts(column, Dates.check(value)) ? value : null;
            }
        } catch (DateTimeException notInTheCalendar) {
            // it is reported below, like a text that has another form
        }
        row.bad(column, wrong, example);
        return null;
    }

    private static @Nullable Boolean flag(CsvRow row, String column) {
        String text = row.raw(column);
        if ("true".equals(text) || "false".equals(text)) {
            return Boolean.valueOf(text);
        }
        row.bad(column, ErrorCode.NOT_A_BOOLEAN);
        return null;
    }

    /** Reads a cell. */
    @FunctionalInterface
    interface Reader<V> {

        /** The value of a cell that is not empty; null if it is wrong, which the reader has reported to the row. */
        @Nullable
        V read(CsvRow row, String column);
    }

    /** Writes a cell. */
    @FunctionalInterface
    interface Writer<T> {

        /** The text of the cell; null leaves it empty. */
        @Nullable
        String write(T row, ExportNames names);
    }
}
