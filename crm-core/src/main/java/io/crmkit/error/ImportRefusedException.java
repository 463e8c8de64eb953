package io.crmkit.error;

import java.util.List;

/**
 * An import contains bad rows. Nothing was imported (X1).
 *
 * @since 0.1
 */
public final class ImportRefusedException extends CrmException {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // an immutable list of what is serializable
    private final List<BadRow> first;

    private final long count;

    public ImportRefusedException(List<BadRow> first, long count) {
        super(ErrorCode.IMPORT_REFUSED, List.of(count), null);
        this.first = List.copyOf(first);
        this.count = count;
    }

    /** Returns the first bad rows, ordered by file and line. The list is limited; {@link #count()} is the total. */
    public List<BadRow> badRows() {
        return first;
    }

    /** Returns the total number of bad rows. */
    public long count() {
        return count;
    }
}
