package io.crmkit.internal.list;

import io.crmkit.error.ErrorCode;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.limit.Decimals;
import io.crmkit.internal.limit.Texts;
import io.crmkit.list.Column;
import io.crmkit.list.ColumnType;
import io.crmkit.list.Cursor;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Operator;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks a query of a list against the columns of the list before it reaches a store, so that stores need not check it
 * again (L3, K15).
 */
final class QueryCheck {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,32}(\\.[0-9]{1,32})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile(DATE.pattern() + "T[0-9]{2}:[0-9]{2}");
    private static final BigDecimal HUGE = BigDecimal.TEN.pow(30);

    private final ListType list;

    QueryCheck(ListType list) {
        this.list = list;
    }

    /** @throws io.crmkit.error.ValidationException with everything that is wrong */
    void require(ListQuery query) {
        check(query).throwIfAny();
    }

    /**
     * Checks a query along with a text that is to be found.
     *
     * @throws io.crmkit.error.ValidationException with everything that is wrong
     */
    void require(ListQuery query, Filter.Condition found) {
        Checks checks = check(query);
        check(found, checks, "find");
        checks.throwIfAny();
    }

    private Checks check(ListQuery query) {
        Checks checks = Checks.begin();
        if (query.size() < 1 || query.size() > ListQuery.MAX_PAGE_SIZE) {
            checks.add("size", ErrorCode.OUT_OF_RANGE, 1, ListQuery.MAX_PAGE_SIZE);
        }
        Optional<Column<?>> sorted = query.sort().flatMap(sort -> list.column(sort.column()));
        if (query.sort().isPresent() && sorted.isEmpty()) {
            checks.add("sort", ErrorCode.UNKNOWN_FIELD);
        }
        sorted.filter(column -> !column.sortable()).ifPresent(column -> checks.add("sort", ErrorCode.NOT_SORTABLE));
        check(query.filter(), checks);
        query.after().ifPresent(after -> check(after, sorted, checks));
        return checks;
    }

    /** Adds what is wrong with a filter. */
    void check(Filter filter, Checks checks) {
        if (count(filter, 1, checks, "filter", 0) > Filter.MAX_CONDITIONS) {
            checks.add("filter", ErrorCode.TOO_MANY_CONDITIONS, Filter.MAX_CONDITIONS);
        }
    }

    /** Checks a cursor. It should come from an earlier page, but a client could have forged it. */
    private void check(Cursor after, Optional<Column<?>> sorted, Checks checks) {
        sorted.ifPresent(column -> after.value().ifPresent(value -> check(column, value, checks)));
        List<Column<?>> key = list.key();
        if (after.key().size() != key.size()) {
            checks.add(
                    "after", ErrorCode.BAD_PAGE, key.stream().map(Column::key).collect(Collectors.joining(", ")));
            return;
        }
        for (int i = 0; i < key.size(); i++) {
            check(key.get(i), after.key().get(i), checks);
        }
    }

    private static void check(Column<?> column, String place, Checks checks) {
        if (!(column.type().isText() ? isStorable(place) : fits(column.type(), place))) {
            checks.add("after", ErrorCode.BAD_PAGE, column.key());
        }
    }

    /** Whether a row can have a text. The names in a host's ledger may have control characters, all but one. */
    private static boolean isStorable(String text) {
        return text.indexOf(0) < 0 && Texts.checkMemo(text).stream().allMatch(ErrorCode.CONTROL_CHARACTER::equals);
    }

    /** Counts conditions without going deeper than allowed, whatever was passed in. */
    private int count(Filter filter, int depth, Checks checks, String path, int before) {
        if (depth > Filter.MAX_DEPTH) {
            checks.add("filter", ErrorCode.TOO_DEEP, Filter.MAX_DEPTH);
            return before;
        }
        if (filter instanceof Filter.Condition condition) {
            check(condition, checks, path);
            return before + 1;
        }
        List<Filter> parts = filter instanceof Filter.And and ? and.parts() : ((Filter.Or) filter).parts();
        int counted = before;
        for (int i = 0; i < parts.size() && counted <= Filter.MAX_CONDITIONS; i++) {
            counted = count(parts.get(i), depth + 1, checks, path + "." + (i + 1), counted);
        }
        // An AND or OR without parts counts as a condition, because it selects all rows or none.
        return parts.isEmpty() ? before + 1 : counted;
    }

    private void check(Filter.Condition condition, Checks checks, String path) {
        Optional<Column<?>> column = list.column(condition.column());
        if (column.isEmpty() || !column.get().filterable()) {
            checks.add(path, column.isEmpty() ? ErrorCode.UNKNOWN_FIELD : ErrorCode.NOT_FILTERABLE);
            return;
        }
        ColumnType type = column.get().type();
        String value = condition.value();
        boolean presence =
                value.isEmpty() && (condition.operator() == Operator.EQ || condition.operator() == Operator.NE);
        if (!type.allows(condition.operator())) {
            checks.add(
                    path,
                    ErrorCode.OPERATOR_NOT_ALLOWED,
                    condition.operator(),
                    column.get().label(),
                    type);
        } else if (!presence && !fits(type, value)) {
            checks.add(
                    path, ErrorCode.VALUE_NOT_OF_TYPE, words(type), column.get().label());
        }
    }

    private static boolean fits(ColumnType type, String value) {
        return switch (type) {
            case TEXT, CHOICE -> Texts.checkMemo(value).isEmpty();
            case NUMBER ->
                NUMBER.matcher(value).matches()
                        && Decimals.check(new BigDecimal(value), HUGE.negate(), HUGE, 32)
                                .isEmpty();
            case DATE -> DATE.matcher(value).matches() && exists(type, value);
            case TIME -> TIME.matcher(value).matches() && exists(type, value);
            case BOOLEAN -> value.equals("true") || value.equals("false");
        };
    }

    private static Localized words(ColumnType type) {
        return switch (type) {
            case TEXT, CHOICE -> Localized.ofKey("list.a-text");
            case NUMBER -> Localized.ofKey("list.a-number");
            case DATE -> Localized.ofKey("list.a-date");
            case TIME -> Localized.ofKey("list.a-time");
            case BOOLEAN -> Localized.ofKey("list.a-boolean");
        };
    }

    /** Whether the calendar has a date or time. */
    private static boolean exists(ColumnType type, String value) {
        try {
            type.parse(value);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
