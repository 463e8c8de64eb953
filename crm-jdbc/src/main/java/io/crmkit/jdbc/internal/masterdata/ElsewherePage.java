package io.crmkit.jdbc.internal.masterdata;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Texts;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Cursor;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * /**
 * A page of the list of entries of a ledger that lives elsewhere. The ledger pages by code only, so other orders are
 * refused, and so are filters except for the parts of a level, its categories and its leaves, and for a text in the codes
 * or names of all leaves.
 */
record ElsewherePage(Session session, MasterKind kind) {

    /**
     * Reads a page.
     *
     * @throws ValidationException with code {@code query.not-sortable} or {@code query.not-filterable} if the query
     *     asks for more
     */
    Page<LedgerId> read(Ledger.Scope wanted, ListQuery query) {
        query.sort().ifPresent(sort -> {
            if (sort.descending() || !sort.column().equals(MasterColumns.CODE.key())) {
                throw ValidationException.of(sort.column(), ErrorCode.NOT_SORTABLE);
            }
        });
        Optional<String> after = query.after().map(Cursor::key).map(key -> key.get(0));
        List<Filter> conditions = conditions(query.filter()).toList();
        List<Boolean> parts = conditions.stream()
                .flatMap(condition -> part(condition).stream())
                .toList();
        List<String> texts = conditions.stream()
                .flatMap(condition -> text(condition).stream())
                .toList();
        if (parts.size() + texts.size() < conditions.size()) {
            throw notFilterable();
        }
        Ledger.Scope scope = texts.isEmpty() ? wanted : containing(wanted, texts);
        List<LedgerNode> found = scope instanceof Ledger.Scope.Level
                ? level(scope, parts)
                        .filter(node -> after.isEmpty() || Texts.compare(node.code(), after.get()) > 0)
                        .limit(query.size() + 1L)
                        .toList()
                : parts.contains(true) ? List.of() : page(scope, after, query.size() + 1);
        boolean more = found.size() > query.size();
        List<Row<LedgerId>> rows = new EntryRows(session).of(more ? found.subList(0, query.size()) : found);
        return new Page<>(
                rows,
                more
                        ? Optional.of(MasterColumns.list(kind).cursorOf(rows.get(rows.size() - 1), query.sort()))
                        : Optional.empty(),
                query.counted() ? OptionalLong.of(count(scope, parts)) : OptionalLong.empty());
    }

    /** Returns the entries of a level that the filter accepts, in the order of their codes. */
    private Stream<LedgerNode> level(Ledger.Scope scope, List<Boolean> parts) {
        return page(scope, Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(node -> parts.stream().allMatch(part -> part == node.category()))
                .sorted((one, other) -> Texts.compare(one.code(), other.code()));
    }

    /** Counts the entries of a scope by paging through it: the port has no operation that counts. */
    private long count(Ledger.Scope scope, List<Boolean> parts) {
        if (scope instanceof Ledger.Scope.Level) {
            return level(scope, parts).count();
        } else if (parts.contains(true)) {
            return 0;
        }
        long count = 0;
        List<LedgerNode> page = page(scope, Optional.empty(), ListQuery.MAX_PAGE_SIZE);
        while (!page.isEmpty()) {
            count += page.size();
            page = page(scope, Optional.of(page.get(page.size() - 1).code()), ListQuery.MAX_PAGE_SIZE);
        }
        return count;
    }

    private List<LedgerNode> page(Ledger.Scope scope, Optional<String> after, int size) {
        return session.ledger().ledger().page(session.transaction(), kind, scope, after, size);
    }

    /** The conditions of which every row has to fulfil each. */
    private static Stream<Filter> conditions(Filter filter) {
        return filter instanceof Filter.And and
                ? and.parts().stream().flatMap(ElsewherePage::conditions)
                : Stream.of(filter);
    }

    /** Whether a condition wants categories or leaves; flat lists have leaves only. */
    private static Optional<Boolean> part(Filter filter) {
        return filter instanceof Filter.Condition condition
                        && condition.column().equals(MasterColumns.CATEGORY.key())
                        && condition.operator() == Operator.EQ
                        && !condition.value().isEmpty()
                ? Optional.of(Boolean.valueOf(condition.value()))
                : Optional.empty();
    }

    /** The text of a condition that is one of {@link MasterColumns#containing}. */
    private static Optional<String> text(Filter filter) {
        return filter instanceof Filter.Or or
                        && !or.parts().isEmpty()
                        && or.parts().get(0) instanceof Filter.Condition condition
                        && filter.equals(MasterColumns.containing(condition.value()))
                ? Optional.of(condition.value())
                : Optional.empty();
    }

    /** A ledger looks for one text, and among all of its leaves. */
    private static Ledger.Scope containing(Ledger.Scope scope, List<String> texts) {
        if (texts.size() > 1 || !(scope instanceof Ledger.Scope.All)) {
            throw notFilterable();
        }
        return new Ledger.Scope.Containing(texts.get(0));
    }

    private static ValidationException notFilterable() {
        return ValidationException.of("filter", ErrorCode.NOT_FILTERABLE);
    }
}
