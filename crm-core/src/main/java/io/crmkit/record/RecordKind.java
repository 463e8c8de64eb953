package io.crmkit.record;

import io.crmkit.document.DocumentKind;
import io.crmkit.document.SubjectKind;

/**
 * The two kinds of records: contact records of opportunities and maintenance records of projects.
 *
 * @since 0.1
 */
public enum RecordKind {
    /** A contact record of an opportunity. */
    CONTACT(DocumentKind.OPPORTUNITY, SubjectKind.CONTACT_RECORD, SubjectKind.REPLY),
    /** A maintenance record of a project. */
    MAINTENANCE(DocumentKind.PROJECT, SubjectKind.MAINTENANCE_RECORD, SubjectKind.MAINTENANCE_REPLY);

    private final DocumentKind parent;
    private final SubjectKind record;
    private final SubjectKind reply;

    RecordKind(DocumentKind parent, SubjectKind record, SubjectKind reply) {
        this.parent = parent;
        this.record = record;
        this.reply = reply;
    }

    /** Returns the kind of the documents that have these records. */
    public DocumentKind parent() {
        return parent;
    }

    /** Returns how the history and errors name these records. */
    public SubjectKind record() {
        return record;
    }

    /** Returns how the history and errors name the replies to these records. */
    public SubjectKind reply() {
        return reply;
    }
}
