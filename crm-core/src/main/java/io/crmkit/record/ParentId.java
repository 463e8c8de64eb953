package io.crmkit.record;

import java.io.Serializable;
import java.util.UUID;

/**
 * Identifies a document that has records: an opportunity or a project.
 *
 * @since 0.1
 */
public interface ParentId extends Serializable {

    /** Returns the id as a UUID. */
    UUID value();

    /** Returns the kind of the records that the document has. */
    RecordKind recordKind();
}
