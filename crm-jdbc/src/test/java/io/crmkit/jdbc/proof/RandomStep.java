package io.crmkit.jdbc.proof;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.CrmException;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.AddRecord;
import io.crmkit.record.ModifyRecord;
import io.crmkit.record.RecordId;
import io.crmkit.record.TrackedBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws commands: the same draw on every store, for all chances are taken before the command is run. */
final class RandomStep {

    private static final LocalDate START = LocalDate.of(2011, 1, 10);
    private static final List<String> TEXTS = List.of(
            "alpha",
            "Beta",
            "ＢＥＴＡ",
            "客户一",
            "\uD83D\uDE00 smile",
            "100%",
            "a_b",
            "back\\slash",
            "bang!",
            "ﬁne",
            "é",
            "e\u0301",
            "x ",
            "'; drop table",
            "");
    private static final List<String> AMOUNTS =
            List.of("0", "0.05", "1.01", "99.99", "1234567.89", "9999999999999.99", "1.005", "-1", "10000000000000");
    private static final List<String> RATES = List.of("0", "33.33", "50", "99.99", "100", "100.01", "12.345");

    private final Random random;

    RandomStep(Random random) {
        this.random = random;
    }

    Function<World, String> draw() {
        return switch (random.nextInt(26)) {
            case 0, 1 -> addCustomer();
            case 2 -> changeCustomer();
            case 3 -> addEmployee();
            case 4 -> addPerson();
            case 5 -> dictionary();
            case 6, 7, 8 -> addOpportunity();
            case 9, 10 -> modifyOpportunity();
            case 11, 12, 13, 14 -> changeState();
            case 15, 16, 17, 18 -> addRecord();
            case 19, 20, 21 -> completeRecord();
            case 22 -> modifyRecord();
            case 23 -> deleteRecord();
            case 24 -> reply();
            default -> group();
        };
    }

    // -----------------------------------------------------------------------------------------------------------------

    private Function<World, String> addCustomer() {
        String code = code();
        String name = text();
        int parent = random.nextInt(3) == 0 ? random.nextInt(100) : -1;
        return world -> {
            CustomerId id = world.crm
                    .customers()
                    .add(
                            new EntryDraft<>(code, name, CustomerDetails.none()),
                            parent < 0 ? null : at(world.customers, parent))
                    .id();
            world.customers.add(id);
            return "added " + code;
        };
    }

    private Function<World, String> changeCustomer() {
        int which = random.nextInt(100);
        int other = random.nextInt(100);
        String code = code();
        String name = text();
        return switch (random.nextInt(3)) {
            case 0 ->
                world -> world.crm
                        .customers()
                        .modify(at(world.customers, which), new EntryDraft<>(code, name, CustomerDetails.none()))
                        .code();
            case 1 ->
                world -> world.crm
                        .customers()
                        .classify(at(world.customers, which), at(world.customers, other))
                        .code();
            default ->
                world -> {
                    world.crm.customers().delete(at(world.customers, which));
                    return "deleted";
                };
        };
    }

    private Function<World, String> addEmployee() {
        String code = code();
        String name = text();
        return world -> {
            world.employees.add(world.crm
                    .employees()
                    .add(new EntryDraft<>(code, name, EmployeeDetails.none()), null)
                    .id());
            return "added " + code;
        };
    }

    private Function<World, String> addPerson() {
        int customer = random.nextInt(100);
        String name = text();
        int which = random.nextInt(100);
        if (random.nextInt(4) == 0) {
            return world -> {
                world.crm.contactPersons().delete(at(world.persons, which));
                return "deleted";
            };
        }
        return world -> {
            world.persons.add(world.crm
                    .contactPersons()
                    .add(at(world.customers, customer), ContactPersonDraft.named(name))
                    .id());
            return "added";
        };
    }

    private Function<World, String> dictionary() {
        String text = text();
        int which = random.nextInt(100);
        BigDecimal rate = new BigDecimal(one(RATES));
        return switch (random.nextInt(5)) {
            case 0 ->
                world -> {
                    DictionaryValueId id = world.crm
                            .dictionaries()
                            .add(Dictionary.SALES_STAGE, text, rate)
                            .id();
                    world.values.add(id);
                    return "added";
                };
            case 1 ->
                world -> world.crm
                        .dictionaries()
                        .rename(at(world.values, which), text)
                        .text();
            case 2 ->
                world -> world.crm
                        .dictionaries()
                        .disable(at(world.values, which))
                        .text();
            case 3 ->
                world ->
                        world.crm.dictionaries().enable(at(world.values, which)).text();
            default ->
                world -> {
                    world.crm.dictionaries().delete(at(world.values, which));
                    return "deleted";
                };
        };
    }

    private Function<World, String> addOpportunity() {
        int customer = random.nextInt(100);
        int employee = random.nextInt(100);
        String no = random.nextInt(3) == 0 ? null : code();
        String subject = text();
        Tracked tracked = tracked(true);
        return world -> {
            AddOpportunity.Builder add = AddOpportunity.builder()
                    .subject(subject)
                    .customer(at(world.customers, customer))
                    .salesperson(at(world.employees, employee));
            if (no != null) {
                add.no(no);
            }
            tracked.into(add, world);
            OpportunityId id = world.crm.opportunities().add(add.build()).id();
            world.opportunities.add(id);
            return State.of(world, id);
        };
    }

    private Function<World, String> modifyOpportunity() {
        int which = random.nextInt(100);
        boolean stale = random.nextInt(8) == 0;
        boolean moved = random.nextInt(4) == 0;
        int customer = random.nextInt(100);
        Tracked tracked = tracked(false);
        return world -> {
            OpportunityId id = at(world.opportunities, which);
            long revision =
                    world.crm.opportunities().find(id).map(o -> o.revision()).orElse(1L);
            ModifyOpportunity.Builder modify = ModifyOpportunity.of(id, stale ? revision + 1 : revision);
            if (moved) {
                modify.customer(at(world.customers, customer));
            }
            tracked.into(modify, world);
            world.crm.opportunities().modify(modify.build());
            return State.of(world, id);
        };
    }

    private Function<World, String> changeState() {
        int which = random.nextInt(100);
        int action = random.nextInt(7);
        return world -> {
            OpportunityId id = at(world.opportunities, which);
            switch (action) {
                case 0, 1 -> world.crm.opportunities().approve(id);
                case 2, 3 -> world.crm.opportunities().revokeApproval(id);
                case 4 -> world.crm.opportunities().terminate(id, null, "note");
                case 5 -> world.crm.opportunities().reactivate(id);
                default ->
                    world.crm.opportunities().delete(world.crm.opportunities().planDelete(id));
            }
            return State.of(world, id);
        };
    }

    private Function<World, String> addRecord() {
        int parent = random.nextInt(100);
        int employee = random.nextInt(100);
        int person = random.nextInt(4) == 0 ? random.nextInt(100) : -1;
        boolean completed = random.nextInt(3) == 0;
        String subject = text();
        Tracked tracked = tracked(false);
        return world -> {
            AddRecord.Builder add = AddRecord.to(at(world.opportunities, parent))
                    .at(START.atTime(9, 30))
                    .employee(at(world.employees, employee))
                    .subject(subject);
            if (person >= 0) {
                add.contactPerson(at(world.persons, person));
            }
            if (completed) {
                add.completed();
            }
            tracked.into(add, world);
            RecordId id = world.crm.contactRecords().add(add.build()).id();
            world.records.add(id);
            return State.of(world, id.parent());
        };
    }

    private Function<World, String> completeRecord() {
        int which = random.nextInt(100);
        return world -> {
            RecordId id = at(world.records, which);
            world.crm.contactRecords().complete(id);
            return State.of(world, id.parent());
        };
    }

    private Function<World, String> modifyRecord() {
        int which = random.nextInt(100);
        Tracked tracked = tracked(false);
        return world -> {
            RecordId id = at(world.records, which);
            long revision = world.crm
                    .opportunities()
                    .find(id.parent())
                    .map(o -> o.revision())
                    .orElse(1L);
            ModifyRecord.Builder modify = ModifyRecord.of(id, revision);
            tracked.into(modify, world);
            world.crm.contactRecords().modify(modify.build());
            return State.of(world, id.parent());
        };
    }

    private Function<World, String> deleteRecord() {
        int which = random.nextInt(100);
        return world -> {
            RecordId id = at(world.records, which);
            world.crm.contactRecords().delete(id);
            return State.of(world, id.parent());
        };
    }

    private Function<World, String> reply() {
        int which = random.nextInt(100);
        String text = text();
        return world -> {
            RecordId id = at(world.records, which);
            world.crm.contactRecords().reply(id, text);
            return State.of(world, id.parent());
        };
    }

    /** Two state changes in one transaction; at times the failure of the first is caught, which saves nothing. */
    private Function<World, String> group() {
        Function<World, String> first = changeState();
        Function<World, String> second = changeState();
        boolean caught = random.nextBoolean();
        return world -> world.crm.inTransaction(crm -> {
            World grouped = new World(world.name, crm);
            grouped.opportunities.addAll(world.opportunities);
            String before;
            try {
                before = first.apply(grouped);
            } catch (CrmException failed) {
                if (!caught) {
                    throw failed;
                }
                before = "caught";
            }
            return before + second.apply(grouped);
        });
    }

    // -----------------------------------------------------------------------------------------------------------------

    private Tracked tracked(boolean whole) {
        return new Tracked(
                whole || random.nextInt(3) == 0 ? random.nextInt(100) : -1,
                random.nextInt(3) == 0 ? new BigDecimal(one(RATES)) : null,
                random.nextInt(3) == 0 ? new BigDecimal(one(AMOUNTS)) : null,
                random.nextInt(2) == 0 ? new BigDecimal(one(AMOUNTS)) : null,
                whole || random.nextInt(6) == 0 ? START.plusDays(random.nextInt(20)) : null,
                random.nextInt(4) == 0 ? START.plusDays(random.nextInt(40)) : null);
    }

    private record Tracked(
            int stage,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal cost,
            @Nullable BigDecimal expected,
            @Nullable LocalDate start,
            @Nullable LocalDate planned) {

        void into(TrackedBuilder<?> builder, World world) {
            if (stage >= 0) {
                builder.stage(at(world.values, stage));
            }
            if (rate != null) {
                builder.rate(rate);
            }
            if (cost != null) {
                builder.cost(cost);
            }
            if (expected != null) {
                builder.expected(expected);
            }
            if (start != null) {
                builder.start(start);
            }
            if (planned != null) {
                builder.planned(planned);
            }
        }
    }

    private String code() {
        return "N" + random.nextInt(40);
    }

    private String text() {
        return one(TEXTS);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static <T> T at(List<T> known, int place) {
        return known.get(place % known.size());
    }
}
