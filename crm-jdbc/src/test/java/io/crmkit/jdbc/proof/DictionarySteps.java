package io.crmkit.jdbc.proof;

import io.crmkit.dictionary.Dictionaries;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Draws commands on dictionaries. */
final class DictionarySteps {

    private static final List<Dictionary> USED =
            List.of(Dictionary.SALES_STAGE, Dictionary.LOST_REASON, Dictionary.CONTACT_TYPE, Dictionary.SATISFACTION);

    private final Chance chance;

    DictionarySteps(Chance chance) {
        this.chance = chance;
    }

    Function<World, String> draw() {
        return switch (chance.upTo(8)) {
            case 0, 1 -> add();
            case 2 -> reorder();
            default -> change();
        };
    }

    private Function<World, String> add() {
        Dictionary dictionary = chance.of(USED);
        String text = chance.text();
        // a rate where there is none, or none where there is one, now and then
        BigDecimal rate = dictionary == Dictionary.SALES_STAGE != chance.oneIn(10) ? chance.rate() : null;
        return world -> {
            DictionaryValue added = world.crm.dictionaries().add(dictionary, text, rate);
            world.learn(added);
            return added.toString();
        };
    }

    private Function<World, String> reorder() {
        Dictionary dictionary = chance.of(USED);
        boolean incomplete = chance.oneIn(4);
        long order = chance.seed();
        return world -> {
            Dictionaries dictionaries = world.crm.dictionaries();
            List<DictionaryValueId> ids = new ArrayList<>(dictionaries.values(dictionary).stream()
                    .map(DictionaryValue::id)
                    .toList());
            Collections.shuffle(ids, new Random(order));
            return dictionaries
                    .reorder(dictionary, incomplete ? ids.subList(0, ids.size() / 2) : ids)
                    .toString();
        };
    }

    private Function<World, String> change() {
        int which = chance.place();
        String text = chance.text();
        BigDecimal rate = chance.rate();
        Dictionary dictionary = chance.of(USED);
        return switch (chance.upTo(6)) {
            case 0 ->
                world -> world.crm
                        .dictionaries()
                        .rename(world.value(which), text)
                        .toString();
            case 1 ->
                world -> world.crm.dictionaries().disable(world.value(which)).toString();
            case 2 ->
                world -> world.crm.dictionaries().enable(world.value(which)).toString();
            case 3 ->
                world -> world.crm
                        .dictionaries()
                        .changeRate(world.value(which), rate)
                        .toString();
            case 4 ->
                world -> {
                    world.crm.dictionaries().rename(dictionary, text);
                    return "labelled";
                };
            default ->
                world -> {
                    world.crm.dictionaries().delete(world.value(which));
                    return "deleted";
                };
        };
    }
}
