package io.crmkit.history;

import io.crmkit.document.Subject;
import java.util.List;

/**
 * A document or master record that a command touched. Immutable and thread-safe.
 *
 * @param subject the document or master record
 * @param effect what happened to it
 * @param root the document it belongs to; the subject itself if it is not a part of another
 * @param rootRevision the revision of the root after the command; 0 if the root has none
 * @param fields the changed fields: none after ADD, because the new values are in the document; all of them after
 *     DELETE, because they are nowhere else
 * @since 0.1
 */
public record Touched(Subject subject, Effect effect, Subject root, long rootRevision, List<FieldChange> fields) {

    /** Copies the list, so that the object is immutable. */
    public Touched {
        fields = List.copyOf(fields);
    }

    /** What a command did to a subject. Stores keep the names. */
    public enum Effect {
        /** The command added it. */
        ADD,
        /** The command changed some of its fields. */
        CHANGE,
        /** The command deleted it. */
        DELETE
    }
}
