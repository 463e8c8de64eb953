package io.crmkit.report;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Texts;
import java.util.Optional;

/**
 * Selects documents behind an analysis: those of one row or of the total, and one page of them. Immutable and
 * thread-safe.
 *
 * @param group the key of the row; empty for the total
 * @param after the number after which the page begins; empty for the first page
 * @param size the maximum number of documents of the page, 1 to {@value #MAX_PAGE_SIZE}
 * @since 0.1
 */
public record DrillDownQuery(Optional<GroupKey> group, Optional<String> after, int size) {

    /** The maximum number of documents of a page (K17). */
    public static final int MAX_PAGE_SIZE = 1000;

    /**
     * @throws ValidationException if a component is null, the size is out of range, or {@code after} is no valid text
     */
    public DrillDownQuery {
        ValidationException.requireGiven("group", group);
        ValidationException.requireGiven("after", after);
        if (size < 1 || size > MAX_PAGE_SIZE) {
            throw ValidationException.of("size", ErrorCode.OUT_OF_RANGE, 1, MAX_PAGE_SIZE);
        }
        after.flatMap(Texts::checkMemo).ifPresent(wrong -> {
            throw ValidationException.of("after", wrong, Texts.MAX_MEMO_LENGTH);
        });
    }

    /** Returns the query for the documents behind the total, in pages of 50. */
    public static DrillDownQuery total() {
        return new DrillDownQuery(Optional.empty(), Optional.empty(), 50);
    }

    /**
     * Returns the query for the documents behind a row, in pages of 50.
     *
     * @throws ValidationException with {@code value.required} if the row is null
     */
    public static DrillDownQuery of(Group<?> row) {
        return new DrillDownQuery(
                Optional.of(ValidationException.requireGiven("row", row).key()), Optional.empty(), 50);
    }

    /**
     * Returns the query for the page after a document.
     *
     * @param number the number that {@link DrillDownPage#next()} returned
     * @throws ValidationException with {@code value.required} if the number is null
     */
    public DrillDownQuery after(String number) {
        return new DrillDownQuery(group, Optional.of(ValidationException.requireGiven("after", number)), size);
    }

    /**
     * Returns the query with another page size.
     *
     * @throws ValidationException with {@code value.out-of-range} if it is not within 1 to {@value #MAX_PAGE_SIZE}
     */
    public DrillDownQuery ofSize(int newSize) {
        return new DrillDownQuery(group, after, newSize);
    }
}
