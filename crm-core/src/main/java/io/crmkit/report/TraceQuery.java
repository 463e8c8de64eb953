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
 * @param size the most documents of the page, 1 to {@value #LARGEST}
 */
public record TraceQuery(Optional<GroupKey> group, Optional<String> after, int size) {

    /** The most documents of a page. */
    public static final int LARGEST = 1000;

    /** @throws ValidationException if anything is null, the size is out of range, or no number can be after the one given */
    public TraceQuery {
        ValidationException.given("group", group);
        ValidationException.given("after", after);
        if (size < 1 || size > LARGEST) {
            throw ValidationException.of("size", ErrorCode.OUT_OF_RANGE, 1, LARGEST);
        }
        after.flatMap(Texts::checkMemo).ifPresent(wrong -> {
            throw ValidationException.of("after", wrong, Texts.MEMO);
        });
    }

    /** The documents behind the total, in pages of 50. */
    public static TraceQuery total() {
        return new TraceQuery(Optional.empty(), Optional.empty(), 50);
    }

    /** The documents behind a row, in pages of 50. */
    public static TraceQuery of(Group<?> row) {
        return new TraceQuery(Optional.of(ValidationException.given("row", row).key()), Optional.empty(), 50);
    }

    /** The page after a document, as {@link TracePage#next()} gives it. */
    public TraceQuery after(String no) {
        return new TraceQuery(group, Optional.of(ValidationException.given("after", no)), size);
    }

    public TraceQuery ofSize(int newSize) {
        return new TraceQuery(group, after, newSize);
    }
}
