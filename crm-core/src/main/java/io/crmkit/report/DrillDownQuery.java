package io.crmkit.report;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.value.Texts;
import java.util.Optional;

/**
 * Which documents behind an analysis are wanted: those of one of its rows or of its total, and which page of them.
 * Immutable and thread-safe.
 *
 * @param group what makes the row, as {@link Group#key()} gives it; empty for the total
 * @param after the number after which the page begins; empty is the first page
 * @param size the most documents of the page, 1 to {@value #MAX_PAGE_SIZE}
 * @since 0.1
 */
public record DrillDownQuery(Optional<GroupKey> group, Optional<String> after, int size) {

    /** The most documents of a page. */
    public static final int MAX_PAGE_SIZE = 1000;

    /** @throws ValidationException if anything is null, the size is out of range, or no number can be after the one given */
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

    /** The documents behind the total, in pages of 50. */
    public static DrillDownQuery total() {
        return new DrillDownQuery(Optional.empty(), Optional.empty(), 50);
    }

    /** The documents behind a row, in pages of 50. */
    public static DrillDownQuery of(Group<?> row) {
        return new DrillDownQuery(
                Optional.of(ValidationException.requireGiven("row", row).key()), Optional.empty(), 50);
    }

    /** The page after a document, as {@link DrillDownPage#next()} gives it. */
    public DrillDownQuery after(String number) {
        return new DrillDownQuery(group, Optional.of(ValidationException.requireGiven("after", number)), size);
    }

    public DrillDownQuery ofSize(int newSize) {
        return new DrillDownQuery(group, after, newSize);
    }
}
