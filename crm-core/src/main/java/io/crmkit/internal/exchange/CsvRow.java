package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeRow;
import io.crmkit.text.Localized;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.Dates;
import io.crmkit.value.Decimals;
import io.crmkit.value.Discount;
import io.crmkit.value.Minutes;
import io.crmkit.value.Quantity;
import io.crmkit.value.Texts;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row, and says what is wrong with each. What is absent or wrong is null. */
final class CsvRow {

    static final String ROW = "-";

    /** The highest of what is counted. */
    static final int MAX_COUNT = 999_999_999;

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(13);
    private static final String LIMIT_SHOWN = "10^13";
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?Z");

    private final ImportFolder folder;
    private final ExchangeFile file;
    private final ExchangeRow row;
    private final Map<String, Integer> places;
    private boolean valid = true;

    CsvRow(ImportFolder folder, ExchangeFile file, ExchangeRow row, Map<String, Integer> places) {
        this.folder = folder;
        this.file = file;
        this.row = row;
        this.places = places;
    }

    long line() {
        return row.line();
    }

    /** How much the row takes, in characters. */
    long length() {
        return row.length();
    }

    /** What a row in which nothing is wrong has to have. */
    static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** Whether nothing wrong has been found with the row so far. */
    boolean isValid() {
        return valid;
    }

    void bad(String column, ErrorCode code, Object... arguments) {
        valid = false;
        folder.bad(file, row.line(), column, code, arguments);
    }

    /** A cell names a row of a file that is not there; unless some of that file could not be read, that is said. */
    void unknown(String column, ExchangeFile named, Localized what) {
        valid = false;
        folder.unknown(file, row.line(), column, named, what);
    }

    /** What is made of the row, unless that is refused, which is said of a column. */
    <T> Optional<T> checked(String column, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (ValidationException wrong) {
            wrong.violations().forEach(v -> bad(column, v.code(), v.arguments().toArray()));
            return Optional.empty();
        }
    }

    /** The text of a cell as it is. */
    @Nullable
    String raw(String column) {
        Integer place = places.get(column);
        return place == null ? null : row.cells().get(place);
    }

    boolean has(String column) {
        return raw(column) != null;
    }

    /** A value that has to be there: null only if that, or something else, is wrong and has been said. */
    <T> @Nullable T required(String column, Function<String, @Nullable T> read) {
        if (!has(column)) {
            bad(column, ErrorCode.REQUIRED);
            return null;
        }
        return read.apply(column);
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Nullable
    String number(String column) {
        return checked(column, Texts::checkNumber, Texts.MAX_NUMBER_LENGTH);
    }

    @Nullable
    String line(String column) {
        return checked(column, text -> Texts.checkLine(text, Texts.MAX_LINE_LENGTH), Texts.MAX_LINE_LENGTH);
    }

    @Nullable
    String memo(String column) {
        return checked(column, Texts::checkMemo, Texts.MAX_MEMO_LENGTH);
    }

    private @Nullable String checked(String column, Function<String, Optional<ErrorCode>> check, int longest) {
        String text = raw(column);
        Optional<ErrorCode> wrong = text == null ? Optional.empty() : check.apply(text);
        wrong.ifPresent(code -> bad(column, code, longest));
        return wrong.isPresent() ? null : text;
    }

    @Nullable
    BigDecimal rate(String column) {
        return decimal(column, BigDecimal.ZERO, CompletionRate.UPPER_BOUND, 2, 100);
    }

    @Nullable
    BigDecimal amount(String column, int decimals) {
        return decimal(column, BigDecimal.ZERO, LIMIT, decimals, LIMIT_SHOWN);
    }

    @Nullable
    BigDecimal quantity(String column) {
        return decimal(column, Quantity.LOWEST, LIMIT, 4, LIMIT_SHOWN);
    }

    @Nullable
    BigDecimal discount(String column) {
        return decimal(column, BigDecimal.ZERO, Discount.UPPER_BOUND, 4, 100);
    }

    private @Nullable BigDecimal decimal(
            String column, BigDecimal lowest, BigDecimal limit, int decimals, Object shown) {
        String text = raw(column);
        if (text == null) {
            return null;
        }
        if (text.length() > 32) {
            bad(column, ErrorCode.NUMBER_TOO_LONG);
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            bad(column, ErrorCode.NOT_A_NUMBER);
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        Optional<ErrorCode> wrong = Decimals.check(value, lowest, limit, decimals);
        wrong.ifPresent(code -> bad(column, code, lowest, shown, decimals));
        return wrong.isPresent() ? null : value;
    }

    /** A whole number from 1 on. */
    @Nullable
    Integer counted(String column) {
        return counted(column, MAX_COUNT);
    }

    /** A whole number from 1 to a highest one. */
    @Nullable
    Integer counted(String column, int highest) {
        return whole(column, 1, highest);
    }

    /** A time spent, in minutes. */
    @Nullable
    Integer minutes(String column) {
        return whole(column, 0, Minutes.MAX);
    }

    private @Nullable Integer whole(String column, int lowest, int highest) {
        String text = raw(column);
        if (text == null) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            bad(column, ErrorCode.NOT_A_NUMBER);
            return null;
        }
        int value = Integer.parseInt(text);
        if (value < lowest || value > highest) {
            bad(column, ErrorCode.OUT_OF_RANGE, lowest, highest);
            return null;
        }
        return value;
    }

    @Nullable
    LocalDate date(String column) {
        LocalDate date = parsed(column, DATE, LocalDate::parse, ErrorCode.NOT_A_DATE, "");
        return inRange(column, date, date);
    }

    @Nullable
    LocalDateTime time(String column) {
        LocalDateTime time = parsed(column, TIME, LocalDateTime::parse, ErrorCode.NOT_A_TIME, "2010-12-15T09:30");
        return inRange(column, time, time);
    }

    @Nullable
    Instant instant(String column) {
        LocalDateTime time = parsed(column, INSTANT, CsvRow::utc, ErrorCode.NOT_A_TIME, "2010-12-15T09:30:05.123456Z");
        LocalDateTime valid = inRange(column, time, time);
        return valid == null ? null : valid.toInstant(ZoneOffset.UTC);
    }

    /** An instant as its local time, of which neither 24:00 nor a leap second is taken for another. */
    private static LocalDateTime utc(String instant) {
        return LocalDateTime.parse(instant.substring(0, instant.length() - 1));
    }

    private <T> @Nullable T inRange(String column, @Nullable Temporal date, @Nullable T value) {
        Optional<ErrorCode> wrong = date == null ? Optional.empty() : Dates.check(date);
        wrong.ifPresent(code -> bad(column, code));
        return wrong.isPresent() ? null : value;
    }

    private <T> @Nullable T parsed(
            String column, Pattern form, Function<String, T> parse, ErrorCode wrong, String example) {
        String text = raw(column);
        if (text == null) {
            return null;
        }
        try {
            if (form.matcher(text).matches()) {
                return parse.apply(text);
            }
        } catch (DateTimeException notOfTheCalendar) {
            // said below, like what has not even the form
        }
        bad(column, wrong, example);
        return null;
    }

    boolean flag(String column) {
        String text = raw(column);
        if (text == null || text.equals("false")) {
            return false;
        }
        boolean set = text.equals("true");
        if (!set) {
            bad(column, ErrorCode.NOT_A_BOOLEAN);
        }
        return set;
    }

    /** @return what is absent stands for also if the cell is wrong */
    <E extends Enum<E>> E oneOf(String column, E[] values, E absent) {
        E given = oneOf(column, values);
        return given == null ? absent : given;
    }

    <E extends Enum<E>> @Nullable E oneOf(String column, E[] values) {
        String text = raw(column);
        for (E value : values) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        if (text != null) {
            bad(
                    column,
                    ErrorCode.NOT_ONE_OF,
                    Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return null;
    }
}
