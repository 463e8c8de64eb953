package io.crmkit.jdbc.proof;

import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.ModifyQuote;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteBuilder;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.RecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Draws commands on quotes, direct and on records. */
final class QuoteSteps {

    private final Chance chance;

    QuoteSteps(Chance chance) {
        this.chance = chance;
    }

    Function<World, String> draw() {
        return switch (chance.upTo(8)) {
            case 0, 1, 2, 3 -> add();
            case 4, 5 -> modify();
            default -> delete();
        };
    }

    private Function<World, String> add() {
        int source = chance.upTo(5);
        int record = chance.place();
        String number = chance.oneIn(3) ? null : chance.code();
        String key = chance.oneIn(8) ? "key " + chance.upTo(3) : null;
        int customer = source == 0 || chance.oneIn(3) ? chance.place() : -1;
        Function<World, List<LineInput>> lines = lines();
        LocalDate date = chance.date(20);
        BiConsumer<QuoteBuilder<?>, World> details = details();
        return world -> {
            AddQuote.Builder add = source == 0 ? AddQuote.builder() : AddQuote.on(record(world, source, record));
            if (number != null) {
                add.number(number);
            }
            if (key != null) {
                add.idempotencyKey(key);
            }
            if (customer >= 0) {
                add.customer(world.customer(customer)).salesperson(world.employee(customer));
            }
            details.accept(add, world);
            Quote added = world.crm
                    .quotes()
                    .add(add.date(date).lines(lines.apply(world)).build());
            world.known.quotes.add(added.id());
            world.touching(added.id());
            return added.toString();
        };
    }

    /** Records of both families. */
    private static RecordId<?> record(World world, int source, int record) {
        return source < 3 ? Family.OPPORTUNITIES.record(world, record) : Family.PROJECTS.record(world, record);
    }

    private Function<World, String> modify() {
        int which = chance.place();
        boolean stale = chance.oneIn(8);
        int employee = chance.oneIn(3) ? chance.place() : -1;
        Function<World, List<LineInput>> lines = chance.oneIn(2) ? lines() : null;
        BiConsumer<QuoteBuilder<?>, World> details = details();
        return world -> {
            QuoteId id = world.quote(which);
            ModifyQuote.Builder modify = ModifyQuote.of(id, revision(world, id) - (stale ? 1 : 0));
            if (employee >= 0) {
                modify.salesperson(world.employee(employee));
            }
            if (lines != null) {
                modify.lines(lines.apply(world));
            }
            details.accept(modify, world);
            return world.crm.quotes().modify(modify.build()).toString();
        };
    }

    /** By its id, by a plan, or by a plan that something has come after. */
    private Function<World, String> delete() {
        int which = chance.place();
        int way = chance.upTo(3);
        return world -> {
            QuoteId id = world.quote(which);
            PlannedDeletion<QuoteId> deletion = PlannedDeletion.ofQuotes(world.crm);
            switch (way) {
                case 0 -> deletion.byId(id);
                case 1 -> deletion.byPlan(id, () -> {});
                default ->
                    deletion.byPlan(
                            id,
                            () -> world.crm
                                    .quotes()
                                    .modify(ModifyQuote.of(id, revision(world, id))
                                            .remarks("wait")
                                            .build()));
            }
            return "deleted";
        };
    }

    private static long revision(World world, QuoteId id) {
        return world.crm.quotes().find(id).map(Quote::revision).orElse(1L);
    }

    private BiConsumer<QuoteBuilder<?>, World> details() {
        LocalDate validUntil = chance.oneIn(3) ? chance.date(40) : null;
        BigDecimal payable = chance.oneIn(3) ? chance.rate() : null;
        String remarks = chance.memo();
        return (builder, world) ->
                builder.validUntil(validUntil).percentToPay(payable).remarks(remarks);
    }

    private Function<World, List<LineInput>> lines() {
        List<Function<World, LineInput>> drawn = new ArrayList<>();
        for (int count = chance.oneIn(20) ? 0 : 1 + chance.upTo(4); count > 0; count--) {
            int product = chance.place();
            BigDecimal quantity = chance.quantity();
            BigDecimal price = chance.oneIn(3) ? null : chance.price();
            BigDecimal payable = chance.oneIn(2) ? null : chance.rate();
            drawn.add(world ->
                    LineInput.of(world.product(product), quantity).at(price).percentToPay(payable));
        }
        return world -> drawn.stream().map(line -> line.apply(world)).toList();
    }
}
