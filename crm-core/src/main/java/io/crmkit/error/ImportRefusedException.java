package io.crmkit.error;

import java.util.List;

/**
 * An import has bad rows; nothing was imported (X1).
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

    /** The first bad rows, in the order of the files and their lines. */
    public List<BadRow> badRows() {
        return first;
    }

    /** How many there are in all. */
    public long count() {
        return count;
    }
}
