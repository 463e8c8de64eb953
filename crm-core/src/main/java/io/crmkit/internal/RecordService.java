package io.crmkit.internal;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.event.CrmEvent;
import io.crmkit.history.Subject;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.AddRecord;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.ContactRecords;
import io.crmkit.record.ModifyRecord;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.spi.RecordStore;
import io.crmkit.spi.References;
import io.crmkit.value.CurrencyScale;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries out what {@link ContactRecords} promises. */
public final class RecordService implements ContactRecords {

    private final Commands commands;

    public RecordService(Commands commands) {
        this.commands = commands;
    }

    @Override
    public ContactRecord add(AddRecord command) {
        return commands.runOnce(
                "record.add",
                () -> command.idempotencyKey(),
                () -> commands.check(command).tracked(command.tracked(), commands.scale()),
                work -> add(work, command, commands.scale()),
                (work, id) -> find(work, RecordId.parse(id)));
    }

    private ContactRecord add(Work work, AddRecord command, CurrencyScale scale) {
        work.touch(command.parent());
        ReferenceCheck check = new ReferenceCheck()
                .entry("employee", command.employee())
                .value("type", Dictionary.CONTACT_TYPE, command.type())
                .value("stage", Dictionary.SALES_STAGE, command.tracked().stage())
                .person("contactPerson", command.contactPerson());
        References found = check.resolve(work, Optional.of(command.parent()));
        Opportunity parent = work.visible(found.opportunity(), command.parent());
        work.requireAllowed();
        parent.requireRecordsChangeable();
        check.require(found, Optional.of(parent.customer()), Set.of());
        if (command.completed() && parent.openRecords() > 0) {
            throw outOfOrder(work, parent.id(), parent.nextSequence());
        }
        ContactRecord added = new ContactRecord(
                new RecordId(parent.id(), parent.nextSequence()),
                command.at().truncatedTo(ChronoUnit.MINUTES),
                Optional.ofNullable(command.type()),
                command.employee(),
                Optional.ofNullable(command.contactPerson()),
                command.subject(),
                command.summary(),
                command.result(),
                command.tracked()
                        .over(parent.present(), stage(found, command.tracked().stage()), scale),
                command.completed());
        records(work).insert(added);
        work.changes().added(Subjects.of(added.id()), Subjects.of(parent.id()), parent.revision());
        OpportunityService.save(work, parent, parent.withRecordAdded(added));
        publish(work, Optional.empty(), Optional.of(added));
        return added;
    }

    // -----------------------------------------------------------------------------------------------------------------
    @Override
    public ContactRecord modify(ModifyRecord command) {
        return commands.change(
                "record.modify",
                () -> commands.check(command).tracked(command.tracked(), commands.scale()),
                work -> modify(work, command, commands.scale()));
    }

    private ContactRecord modify(Work work, ModifyRecord command, CurrencyScale scale) {
        OpportunityId parentId = command.id().parent();
        work.touch(parentId);
        ReferenceCheck check = new ReferenceCheck()
                .entry("employee", command.employee())
                .value("type", Dictionary.CONTACT_TYPE, orNull(command.type()))
                .value("stage", Dictionary.SALES_STAGE, command.tracked().stage())
                .person("contactPerson", orNull(command.contactPerson()));
        References found = check.resolve(work, Optional.of(parentId));
        Opportunity parent = work.visible(found.opportunity(), parentId);
        ContactRecord before = require(work, command.id());
        parent.requireRecordsChangeable();
        before.requireOpen();
        Work.requireRevision(parent, command.revision());
        check.require(found, Optional.of(parent.customer()), kept(before));
        ContactRecord after = new ContactRecord(
                before.id(),
                command.at() != null ? command.at().truncatedTo(ChronoUnit.MINUTES) : before.at(),
                command.type() != null ? command.type() : before.type(),
                command.employee() != null ? command.employee() : before.employee(),
                command.contactPerson() != null ? command.contactPerson() : before.contactPerson(),
                command.subject() != null ? command.subject() : before.subject(),
                command.summary() != null ? command.summary().orElse(null) : before.summary(),
                command.result() != null ? command.result().orElse(null) : before.result(),
                command.tracked()
                        .over(before.tracked(), stage(found, command.tracked().stage()), scale),
                false);
        if (after.equals(before)) {
            work.stores().opportunities().untouch(parentId);
            return before;
        }
        return save(work, parent, before, after);
    }

    @Override
    public ContactRecord complete(RecordId id) {
        return commands.change("record.complete", () -> Checks.ofId(id), work -> {
            Opportunity parent = OpportunityService.touched(work, id.parent());
            ContactRecord before = require(work, id);
            parent.requireRecordsChangeable();
            if (before.completed()) {
                work.stores().opportunities().untouch(parent.id());
                return before;
            }
            if (records(work).firstOpen(parent.id()).orElseThrow() < id.sequence()) {
                throw outOfOrder(work, parent.id(), id.sequence());
            }
            ContactRecord completed = save(work, parent, before, before.complete());
            OpportunityService.save(work, parent, parent.withRecordCompleted(completed));
            return completed;
        });
    }

    @Override
    public void delete(RecordId id) {
        commands.change("record.delete", () -> Checks.ofId(id), work -> {
            Opportunity parent = OpportunityService.touched(work, id.parent());
            ContactRecord deleted = require(work, id);
            parent.requireRecordsChangeable();
            List<Reply> replies = records(work).replies(id);
            records(work).delete(id);
            Subject root = Subjects.of(parent.id());
            work.changes().deleted(Subjects.of(id), root, parent.revision(), Fields.of(deleted));
            replies.forEach(r -> work.changes().deleted(Subjects.of(r), root, parent.revision(), Fields.of(r)));
            Optional<ContactRecord> last =
                    deleted.completed() ? records(work).lastCompleted(parent.id()) : Optional.empty();
            Opportunity after = parent.withRecordDeleted(deleted, last);
            if (!after.equals(parent)) {
                OpportunityService.save(work, parent, after);
            }
            publish(work, Optional.of(deleted), Optional.empty());
            return deleted;
        });
    }

    @Override
    public Reply reply(RecordId id, String text) {
        return commands.change("record.reply", () -> Checks.ofId(id).shown("text", text), work -> {
            Opportunity parent = OpportunityService.touched(work, id.parent());
            require(work, id);
            Reply reply = new Reply(
                    id,
                    records(work).replies(id).stream()
                                    .mapToInt(Reply::number)
                                    .max()
                                    .orElse(0)
                            + 1,
                    work.actor().id(),
                    work.now(),
                    text);
            records(work).insert(reply);
            work.changes().added(Subjects.of(reply), Subjects.of(parent.id()), parent.revision());
            work.changes().publish(new CrmEvent.ReplyEvent(work.context(), reply));
            return reply;
        });
    }

    // -----------------------------------------------------------------------------------------------------------------
    @Override
    public Optional<ContactRecord> find(RecordId id) {
        return commands.query(work -> find(work, Checks.given("id", id)));
    }

    @Override
    public List<ContactRecord> of(OpportunityId parent) {
        return commands.query(work -> {
            parent(work, parent).orElseThrow(() -> Work.notFound(parent));
            return records(work).all(parent);
        });
    }

    @Override
    public List<Reply> replies(RecordId id) {
        return commands.query(work -> {
            parent(work, Checks.given("id", id).parent()).orElseThrow(() -> Work.notFound(id.parent()));
            return records(work).replies(id);
        });
    }

    // -----------------------------------------------------------------------------------------------------------------
    private static Optional<Opportunity> parent(Work work, OpportunityId id) {
        return work.stores().opportunities().find(Checks.given("parent", id), work.visible());
    }

    private static Optional<ContactRecord> find(Work work, RecordId id) {
        return parent(work, id.parent()).flatMap(parent -> records(work).find(id));
    }

    private static RecordStore records(Work work) {
        return work.stores().contactRecords();
    }

    private static ContactRecord require(Work work, RecordId id) {
        ContactRecord record =
                records(work).find(id).orElseThrow(() -> Subjects.notFound(Subjects.CONTACT_RECORD, id.sequence()));
        work.requireAllowed();
        return record;
    }

    private static RuleException outOfOrder(Work work, OpportunityId parent, int sequence) {
        return new RuleException(
                ErrorCode.RECORD_ORDER,
                sequence,
                records(work).firstOpen(parent).orElseThrow());
    }

    private static Optional<DictionaryValue> stage(References found, @Nullable Object stage) {
        return found.values().values().stream()
                .filter(value -> value.id().equals(stage))
                .findFirst();
    }

    private static Set<Object> kept(ContactRecord record) {
        return Stream.<Optional<?>>of(
                        Optional.of(record.employee()),
                        Optional.of(record.tracked().stage()),
                        record.type(),
                        record.contactPerson())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static <T> @Nullable T orNull(@Nullable Optional<T> given) {
        return given == null ? null : given.orElse(null);
    }

    private static ContactRecord save(Work work, Opportunity parent, ContactRecord before, ContactRecord after) {
        records(work).update(after);
        work.changes()
                .changed(
                        Subjects.of(after.id()),
                        Subjects.of(parent.id()),
                        parent.revision(),
                        Fields.of(before),
                        Fields.of(after));
        publish(work, Optional.of(before), Optional.of(after));
        return after;
    }

    private static void publish(Work work, Optional<ContactRecord> before, Optional<ContactRecord> after) {
        work.changes().publish(new CrmEvent.RecordEvent(work.context(), before, after));
    }
}
