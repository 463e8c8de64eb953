package io.crmkit.examples.cli;

import io.crmkit.error.ValidationException;
import io.crmkit.list.Column;
import io.crmkit.list.Filter;
import io.crmkit.list.ListLayout;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Operator;
import io.crmkit.list.Sort;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose and sort the rows of a list. */
final class ListOptions {

    /** The path of the user's filters in the query, as errors name it. */
    private static final String FILTERS = "filter.1.";

    private static final String OPERATORS =
            Stream.of(Operator.values()).map(ListOptions::word).collect(Collectors.joining(", "));

    @Option(
            names = "--filter",
            paramLabel = "\"COLUMN OP VALUE\"",
            description = "Only rows like this, such as \"expected ge 1000\"; several combine by AND. OP is one of"
                    + " contains, gt, lt, le, ge, eq, ne; eq and ne without a value ask for absent and present.")
    List<String> filters = List.of();

    @Option(
            names = "--sort",
            paramLabel = "COLUMN|-COLUMN",
            description = "By which column, with - descending; by the key of the list by default.")
    @Nullable
    String sort;

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "COLUMN",
            description = "Which columns, in this order; by default all, or as --as has saved them.")
    List<String> columns = List.of();

    @Option(names = "--size", defaultValue = "50", paramLabel = "N", description = "The rows of a page, at most 1000.")
    int size;

    /**
     * Builds the query of a page.
     *
     * @param besides a further filter that rows must pass
     * @throws BadInput if a filter or a column is unknown
     */
    ListQuery query(ListType list, Filter besides) {
        ListQuery query = ListQuery.all()
                .where(new Filter.And(filters.stream()
                                .map(filter -> condition(list, filter))
                                .toList())
                        .and(besides))
                .ofSize(size);
        return sort == null ? query : query.sortedBy(order(list, sort));
    }

    /** Rewrites an error of the query so that it quotes the filter as the user entered it. */
    BadInput refusal(ValidationException refused) {
        return new BadInput(text(refused, Locale.ENGLISH), text(refused, Locale.CHINESE));
    }

    private String text(ValidationException refused, Locale locale) {
        return refused.violations().stream()
                .map(wrong -> entered(wrong.field()) + ": " + wrong.message(locale))
                .collect(Collectors.joining("; "));
    }

    /** Returns the filter with a path in the query, or the path itself if it is not that of a filter. */
    private String entered(String place) {
        return IntStream.rangeClosed(1, filters.size())
                .filter(number -> place.equals(FILTERS + number))
                .mapToObj(number -> "'" + filters.get(number - 1) + "'")
                .findFirst()
                .orElse(place);
    }

    /** Returns the columns to show. */
    List<? extends Column<?>> visible(ListType list, ListLayout layout) {
        return columns.isEmpty()
                ? layout.of(list)
                : columns.stream().map(key -> column(list, key)).toList();
    }

    /** Returns the number of columns that stay visible while scrolling. The first column identifies the row. */
    int locked(ListLayout layout) {
        return columns.isEmpty() && layout.locked() > 0 ? layout.locked() : 1;
    }

    private static Filter condition(ListType list, String filter) {
        String[] parts = filter.strip().split("\\s+", 3);
        if (parts.length < 2) {
            throw new BadInput(
                    "'" + filter + "' is not a filter such as \"expected ge 1000\"",
                    "'" + filter + "' 不是过滤条件，例如 \"expected ge 1000\"");
        }
        return new Filter.Condition(
                column(list, parts[0]).key(), operator(parts[1]), parts.length == 3 ? parts[2] : "");
    }

    private static Sort order(ListType list, String sort) {
        boolean descending = sort.startsWith("-");
        return new Sort(column(list, descending ? sort.substring(1) : sort).key(), descending);
    }

    private static Column<?> column(ListType list, String key) {
        return list.column(key).orElseThrow(() -> {
            String known = list.columns().stream().map(Column::key).collect(Collectors.joining(", "));
            return new BadInput(
                    "unknown column " + key + "; known columns: " + known, "未知的列 " + key + "；可用的列：" + known);
        });
    }

    private static Operator operator(String word) {
        return Stream.of(Operator.values())
                .filter(operator -> word(operator).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "unknown operator " + word + "; known operators: " + OPERATORS,
                        "未知的运算符 " + word + "；可用的运算符：" + OPERATORS));
    }

    private static String word(Operator operator) {
        return operator.name().toLowerCase(Locale.ROOT);
    }
}
