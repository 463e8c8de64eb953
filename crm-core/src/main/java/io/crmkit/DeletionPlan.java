package io.crmkit;

import io.crmkit.error.ValidationException;
import io.crmkit.history.Subject;
import java.util.List;

/**
 * What a deletion would remove, as a value (G1). Immutable and thread-safe.
 *
 * @param root what is to be deleted
 * @param revision its revision: any change of it or of what hangs on it makes the plan stale
 * @param parts everything that goes, by kind, the root first
 */
public record DeletionPlan(Subject root, long revision, List<Part> parts) {

    /** The most ids a part names. */
    public static final int NAMED = 1000;

    public DeletionPlan {
        ValidationException.given("root", root);
        parts = List.copyOf(parts);
    }

    /**
     * What goes of one kind.
     *
     * @param count how many
     * @param ids the first {@value #NAMED} of them, in canonical text
     */
    public record Part(String kind, long count, List<String> ids) {

        public Part {
            ids = List.copyOf(ids);
        }
    }
}
