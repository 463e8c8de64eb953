package io.crmkit.internal.exchange;

import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;

/** Writes the rows of one kind of records and of the replies to them. */
record RecordExport(RecordKind kind, DictionaryExport dictionaries, EntryExport entries, PersonExport persons) {

    void record(ExportFile file, String parent, TrackedRecord<?> record) {
        file.set(kind.parentColumn(), parent)
                .set("seq", record.id().sequence())
                .set("at", record.at())
                .set("type", record.type().map(dictionaries::text))
                .set("employee", entries.code(record.employee()))
                .set("subject", record.subject())
                .set("summary", record.summary())
                .set("result", record.result())
                .set("completed", record.completed());
        record.contactPerson().ifPresent(person -> persons.name(person, file));
        tracked(file, "", record.tracked());
        file.end();
    }

    void reply(ExportFile file, String parent, Reply reply) {
        file.set("kind", kind.replies())
                .set("no", parent)
                .set("seq", reply.record().sequence())
                .set("n", reply.number())
                .set("author", reply.author())
                .set("at", reply.at())
                .set("text", reply.text())
                .end();
    }

    /** Gives the cells of tracked values. */
    void tracked(ExportFile file, String prefix, TrackedValues values) {
        file.set(prefix + "stage", dictionaries.text(values.stage()))
                .set(prefix + "rate", values.rate())
                .set(prefix + kind.cost(), values.cost())
                .set(prefix + kind.amount(), values.amount())
                .set(prefix + "start", values.start())
                .set(prefix + "planned", values.planned())
                .set(prefix + "actual", values.actual());
    }
}
