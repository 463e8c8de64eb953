package io.crmkit.internal.record;

import io.crmkit.document.Action;
import io.crmkit.record.RecordKind;

/** What can be done with one kind of records. */
record RecordActions(Action add, Action modify, Action complete, Action delete, Action reply) {

    static RecordActions of(RecordKind kind) {
        return switch (kind) {
            case CONTACT ->
                new RecordActions(
                        Action.CONTACT_RECORD_ADD,
                        Action.CONTACT_RECORD_MODIFY,
                        Action.CONTACT_RECORD_COMPLETE,
                        Action.CONTACT_RECORD_DELETE,
                        Action.CONTACT_RECORD_REPLY);
            case MAINTENANCE ->
                new RecordActions(
                        Action.MAINTENANCE_RECORD_ADD,
                        Action.MAINTENANCE_RECORD_MODIFY,
                        Action.MAINTENANCE_RECORD_COMPLETE,
                        Action.MAINTENANCE_RECORD_DELETE,
                        Action.MAINTENANCE_RECORD_REPLY);
        };
    }
}
