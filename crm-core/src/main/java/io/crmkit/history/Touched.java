package io.crmkit.history;

import io.crmkit.document.Subject;
import java.util.List;

/**
 * A document or master record that a command touched. Immutable and thread-safe.
 *
 * @param effect what was done to it: {@code ADD}, {@code CHANGE} or {@code DELETE}
 * @param root the document it belongs to, itself if it stands alone
 * @param rootRevision the revision of the root after the command; 0 if it has none
 * @param fields the changed fields; none for ADD, all for DELETE
 * @since 0.1
 */
public record Touched(Subject subject, Effect effect, Subject root, long rootRevision, List<FieldChange> fields) {

    public Touched {
        fields = List.copyOf(fields);
    }

    /** What happened to it. */
    public enum Effect {
        ADD,
        CHANGE,
        DELETE
    }
}
