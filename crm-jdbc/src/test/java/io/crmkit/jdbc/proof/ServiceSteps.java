package io.crmkit.jdbc.proof;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.service.AddService;
import io.crmkit.service.ModifyService;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws commands on services. */
final class ServiceSteps {

    private final Chance chance;

    ServiceSteps(Chance chance) {
        this.chance = chance;
    }

    Function<World, String> draw() {
        return switch (chance.upTo(6)) {
            case 0, 1, 2 -> add();
            case 3, 4 -> modify();
            default -> delete();
        };
    }

    private Function<World, String> add() {
        int customer = chance.place();
        int employee = chance.place();
        int project = chance.oneIn(2) ? chance.place() : -1;
        String number = chance.oneIn(3) ? null : chance.code();
        String subject = chance.text();
        String content = chance.memo();
        LocalDateTime at = chance.date(20).atTime(chance.upTo(24), 30);
        Integer minutes = chance.oneIn(2) ? Integer.valueOf(chance.upTo(50) - 1) : null;
        boolean completed = chance.oneIn(3);
        int satisfaction = chance.place();
        int type = chance.oneIn(2) ? chance.place() : -1;
        return world -> {
            AddService.Builder add = AddService.builder()
                    .customer(world.customer(customer))
                    .employee(world.employee(employee))
                    .subject(subject)
                    .content(content)
                    .startedAt(at)
                    .minutes(minutes)
                    .completed(completed)
                    .progressMade(!completed)
                    .satisfaction(value(world, Dictionary.SATISFACTION, satisfaction))
                    .contactType(value(world, Dictionary.CONTACT_TYPE, type))
                    .project(project < 0 ? null : world.project(project));
            if (number != null) {
                add.number(number);
            }
            ServiceRecord added = world.crm.services().add(add.build());
            world.known.services.add(added.id());
            world.touching(added.id());
            return added.toString();
        };
    }

    private Function<World, String> modify() {
        int which = chance.place();
        boolean stale = chance.oneIn(8);
        int project = chance.oneIn(3) ? chance.place() : -1;
        String subject = chance.oneIn(2) ? chance.text() : null;
        int satisfaction = chance.oneIn(2) ? chance.place() : -1;
        int ended = chance.upTo(3);
        return world -> {
            ServiceId id = world.service(which);
            long revision =
                    world.crm.services().find(id).map(ServiceRecord::revision).orElse(1L);
            ModifyService.Builder modify = ModifyService.of(id, revision - (stale ? 1 : 0));
            if (project >= 0) {
                modify.project(world.project(project));
            }
            if (subject != null) {
                modify.subject(subject);
            }
            if (satisfaction >= 0) {
                modify.satisfaction(value(world, Dictionary.SATISFACTION, satisfaction));
            }
            if (ended > 0) {
                modify.completed(ended == 1);
            }
            return world.crm.services().modify(modify.build()).toString();
        };
    }

    private Function<World, String> delete() {
        int which = chance.place();
        return world -> {
            world.crm.services().delete(world.service(which));
            return "deleted";
        };
    }

    /** A value, now and then of another dictionary. */
    private static @Nullable DictionaryValueId value(World world, Dictionary dictionary, int place) {
        List<DictionaryValue> values = world.crm.dictionaries().values(dictionary);
        if (place < 0 || values.isEmpty()) {
            return null;
        }
        return place % 20 == 0
                ? world.value(place)
                : values.get(place % values.size()).id();
    }
}
