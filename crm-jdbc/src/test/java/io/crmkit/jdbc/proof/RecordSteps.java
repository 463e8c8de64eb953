package io.crmkit.jdbc.proof;

import io.crmkit.jdbc.proof.Chance.Tracked;
import io.crmkit.record.AddRecord;
import io.crmkit.record.ModifyRecord;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordBuilder;
import io.crmkit.record.RecordId;
import io.crmkit.record.TrackedRecord;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Draws commands on contact records or maintenance records. */
final class RecordSteps<P extends ParentId> {

    private final Chance chance;
    private final Family<P> family;

    RecordSteps(Chance chance, Family<P> family) {
        this.chance = chance;
        this.family = family;
    }

    Function<World, String> draw() {
        return switch (chance.upTo(10)) {
            case 0, 1, 2, 3 -> add();
            case 4, 5, 6 -> complete();
            case 7 -> modify();
            case 8 -> delete();
            default -> reply();
        };
    }

    private Function<World, String> add() {
        int parent = chance.place();
        int employee = chance.place();
        boolean completed = chance.oneIn(3);
        String subject = chance.text();
        String key = chance.oneIn(8) ? "key " + chance.upTo(3) : null;
        BiConsumer<RecordBuilder<?>, World> details = details();
        return world -> {
            AddRecord.Builder<P> add = AddRecord.to(family.parent(world, parent))
                    .at(Chance.START.atTime(9, 30, 59))
                    .employee(world.employee(employee))
                    .subject(subject);
            if (completed) {
                add.completed();
            }
            if (key != null) {
                add.idempotencyKey(key);
            }
            details.accept(add, world);
            TrackedRecord<P> added = family.records(world.crm).add(add.build());
            family.learn(world, added.id());
            return added.toString();
        };
    }

    private Function<World, String> modify() {
        int which = chance.place();
        boolean stale = chance.oneIn(8);
        BiConsumer<RecordBuilder<?>, World> details = details();
        return world -> {
            RecordId<P> id = family.record(world, which);
            ModifyRecord.Builder<P> modify = ModifyRecord.of(id, family.revision(world, id.parent()) - (stale ? 1 : 0));
            details.accept(modify, world);
            return family.records(world.crm).modify(modify.build()).toString();
        };
    }

    private Function<World, String> complete() {
        int which = chance.place();
        return world ->
                family.records(world.crm).complete(family.record(world, which)).toString();
    }

    private Function<World, String> delete() {
        int which = chance.place();
        return world -> {
            family.records(world.crm).delete(family.record(world, which));
            return "deleted";
        };
    }

    private Function<World, String> reply() {
        int which = chance.place();
        String text = chance.text();
        return world -> family.records(world.crm)
                .reply(family.record(world, which), text)
                .toString();
    }

    private BiConsumer<RecordBuilder<?>, World> details() {
        int person = chance.oneIn(4) ? chance.place() : -1;
        int type = chance.oneIn(5) ? chance.place() : -1;
        String summary = chance.memo();
        Tracked tracked = chance.tracked(false);
        return (builder, world) -> {
            if (person >= 0) {
                builder.contactPerson(world.person(person));
            }
            if (type >= 0) {
                builder.type(world.value(type));
            }
            if (summary != null) {
                builder.summary(summary);
            }
            tracked.into(builder, world, builder::cost, builder::amount);
        };
    }
}
