package io.crmkit.internal.record;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.check.TrackedNames;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.ParentType;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.internal.ledger.ReferenceCheck;
import io.crmkit.internal.list.ListingService;
import io.crmkit.quote.Quote;
import io.crmkit.record.AddRecord;
import io.crmkit.record.ModifyRecord;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.Records;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.spi.store.References;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Implements {@link Records}, for contact records and maintenance records alike.
 *
 * @param <P> the type of the parents' ids
 * @param <T> the parents
 */
public final class RecordService<P extends ParentId, T extends RecordParent<P, T>> extends ListingService<RecordId<P>>
        implements Records<P> {

    private final ParentType<P, T> parents;
    private final RecordActions actions;

    public RecordService(Commands commands, ParentType<P, T> parents) {
        super(
                commands,
                parents.recordList(),
                (work, query) -> parents.records(work).page(query, parents.visible(work)));
        this.parents = parents;
        this.actions = RecordActions.of(parents.recordKind());
    }

    @Override
    public TrackedRecord<P> add(AddRecord<P> command) {
        return commands.runOnce(
                actions.add(),
                () -> command.idempotencyKey(),
                work -> commands.check(command).tracked(command.tracked(), work.scale(), TrackedNames.RECORD),
                work -> add(work, command),
                (work, id) -> find(work, recordId(id)));
    }

    private TrackedRecord<P> add(UnitOfWork work, AddRecord<P> command) {
        parents.touch(work, command.parent());
        ReferenceCheck check = new ReferenceCheck()
                .entry("employee", command.employee())
                .value("type", Dictionary.CONTACT_TYPE, command.type())
                .value("stage", Dictionary.SALES_STAGE, command.tracked().stage())
                .person("contactPerson", command.contactPerson());
        References found = check.resolve(work, parents, command.parent());
        T parent = parents.found(found, command.parent());
        work.requireAllowed();
        parent.requireRecordsChangeable();
        check.require(found, Optional.of(parent.customer()), Set.of());
        if (command.completed() && parent.records().open() > 0) {
            throw outOfOrder(work, parent.id(), parent.records().nextSequence());
        }
        TrackedRecord<P> added = command.toRecord(
                new RecordId<>(parent.id(), parent.records().nextSequence()),
                command.tracked()
                        .applyTo(
                                parent.present(), stage(found, command.tracked().stage()), work.scale()));
        parents.records(work).insert(added);
        work.recorder().added(parents.recordEntity(), added, parent.revision());
        parents.save(work, parent, parent.with(parent.records().added(added)));
        return added;
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public TrackedRecord<P> modify(ModifyRecord<P> command) {
        return commands.change(
                actions.modify(),
                work -> commands.check(command).tracked(command.tracked(), work.scale(), TrackedNames.RECORD),
                work -> modify(work, command));
    }

    private TrackedRecord<P> modify(UnitOfWork work, ModifyRecord<P> command) {
        P parentId = command.id().parent();
        parents.touch(work, parentId);
        ReferenceCheck check = new ReferenceCheck()
                .entry("employee", command.employee())
                .value(
                        "type",
                        Dictionary.CONTACT_TYPE,
                        command.type().newValue().orElse(null))
                .value("stage", Dictionary.SALES_STAGE, command.tracked().stage())
                .person("contactPerson", command.contactPerson().newValue().orElse(null));
        References found = check.resolve(work, parents, parentId);
        T parent = parents.found(found, parentId);
        TrackedRecord<P> before = require(work, command.id());
        parent.requireRecordsChangeable();
        before.requireOpen();
        parents.requireRevision(parent, command.revision());
        check.require(found, Optional.of(parent.customer()), kept(before));
        TrackedRecord<P> after = command.applyTo(
                before,
                command.tracked()
                        .applyTo(
                                before.tracked(), stage(found, command.tracked().stage()), work.scale()));
        if (after.equals(before)) {
            parents.unchanged(work, parent);
            return before;
        }
        return save(work, parent, before, after);
    }

    @Override
    public TrackedRecord<P> complete(RecordId<P> id) {
        return commands.change(actions.complete(), work -> Checks.ofId(id), work -> {
            T parent = parents.locked(work, id.parent());
            TrackedRecord<P> before = require(work, id);
            parent.requireRecordsChangeable();
            if (before.completed()) {
                parents.unchanged(work, parent);
                return before;
            }
            if (parents.records(work).firstOpen(parent.id()).orElseThrow() < id.sequence()) {
                throw outOfOrder(work, parent.id(), id.sequence());
            }
            TrackedRecord<P> completed = save(work, parent, before, before.complete());
            parents.save(work, parent, parent.with(parent.records().completed(completed)));
            return completed;
        });
    }

    @Override
    public void delete(RecordId<P> id) {
        commands.change(actions.delete(), work -> Checks.ofId(id), work -> {
            T parent = parents.locked(work, id.parent());
            TrackedRecord<P> deleted = require(work, id);
            parent.requireRecordsChangeable();
            List<Reply> replies = parents.records(work).replies(id);
            Optional<Quote> quote = work.stores().quotes().ofRecord(id, Restriction.all());
            quote.ifPresent(q -> work.stores().quotes().delete(q.id()));
            parents.records(work).delete(id);
            work.recorder().deleted(parents.recordEntity(), deleted, parent.revision());
            replies.forEach(r -> work.recorder().deletedAlong(parents.replyEntity(), r, parent.revision()));
            Optional<TrackedRecord<P>> last =
                    deleted.completed() ? parents.records(work).lastCompleted(parent.id()) : Optional.empty();
            parents.saveChanged(work, parent, parent.with(parent.records().deleted(deleted, last)));
            quote.ifPresent(q -> work.recorder().deleted(EntityKinds.QUOTE, q, parent.revision()));
            return deleted;
        });
    }

    @Override
    public Reply reply(RecordId<P> id, String text) {
        return commands.change(actions.reply(), work -> Checks.ofId(id).shown("text", text), work -> {
            T parent = parents.locked(work, id.parent());
            require(work, id);
            int before = parents.records(work).replies(id).stream()
                    .mapToInt(Reply::number)
                    .max()
                    .orElse(0);
            Reply reply = new Reply(id, before + 1, work.actor().id(), work.now(), text);
            parents.records(work).insert(reply);
            work.recorder().added(parents.replyEntity(), reply, parent.revision());
            return reply;
        });
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Optional<TrackedRecord<P>> find(RecordId<P> id) {
        return commands.query(work -> find(work, Checks.requireGiven("id", id)));
    }

    @Override
    public TrackedRecord<P> get(RecordId<P> id) {
        return commands.query(work -> find(work, Checks.requireGiven("id", id))
                .orElseThrow(() -> parents.recordEntity().notFound(id.sequence())));
    }

    private Optional<TrackedRecord<P>> find(UnitOfWork work, RecordId<P> id) {
        return parents.find(work, id.parent())
                .flatMap(parent -> parents.records(work).find(id));
    }

    @Override
    public List<TrackedRecord<P>> of(P parent) {
        return commands.query(
                work -> parents.records(work).all(parents.get(work, parent).id()));
    }

    @Override
    public List<Reply> replies(RecordId<P> id) {
        return commands.query(work -> {
            parents.get(work, Checks.requireGiven("id", id).parent());
            return parents.records(work).replies(id);
        });
    }

    // -----------------------------------------------------------------------------------------------------------------

    private RecordId<P> recordId(String text) {
        return RecordId.parse(text, parents::parse);
    }

    /** A record that is there, of a parent that is visible; asks whether the actor may go on. */
    private TrackedRecord<P> require(UnitOfWork work, RecordId<P> id) {
        TrackedRecord<P> record = parents.records(work)
                .find(id)
                .orElseThrow(() -> parents.recordEntity().notFound(id.sequence()));
        work.requireAllowed();
        return record;
    }

    private RuleException outOfOrder(UnitOfWork work, P parent, int sequence) {
        return new RuleException(
                ErrorCode.RECORD_ORDER,
                sequence,
                parents.records(work).firstOpen(parent).orElseThrow());
    }

    private static Optional<DictionaryValue> stage(References found, @Nullable Object stage) {
        return found.values().values().stream()
                .filter(value -> value.id().equals(stage))
                .findFirst();
    }

    private static Set<Object> kept(TrackedRecord<?> record) {
        return Stream.<Optional<?>>of(
                        Optional.of(record.employee()),
                        Optional.of(record.tracked().stage()),
                        record.type(),
                        record.contactPerson())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private TrackedRecord<P> save(UnitOfWork work, T parent, TrackedRecord<P> before, TrackedRecord<P> after) {
        parents.records(work).update(after);
        work.recorder().changed(parents.recordEntity(), before, after, parent.revision());
        return after;
    }
}
