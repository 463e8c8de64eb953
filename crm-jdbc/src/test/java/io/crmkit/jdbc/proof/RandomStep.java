package io.crmkit.jdbc.proof;

import io.crmkit.error.CrmException;
import java.util.function.Function;

/** Draws commands: the same draw on every store, for all chances are taken before the command is run. */
final class RandomStep {

    private final Chance chance;
    private final LedgerSteps ledger;
    private final DictionarySteps dictionaries;
    private final OpportunitySteps opportunities;
    private final RecordSteps records;
    private final ServiceSteps services;

    RandomStep(Chance chance) {
        this.chance = chance;
        this.ledger = new LedgerSteps(chance);
        this.dictionaries = new DictionarySteps(chance);
        this.opportunities = new OpportunitySteps(chance);
        this.records = new RecordSteps(chance);
        this.services = new ServiceSteps(chance);
    }

    Function<World, String> draw() {
        return chance.oneIn(12) ? group() : single();
    }

    private Function<World, String> single() {
        int drawn = chance.upTo(28);
        if (drawn < 4) {
            return ledger.draw();
        } else if (drawn < 6) {
            return dictionaries.draw();
        } else if (drawn < 14) {
            return opportunities.draw();
        } else if (drawn < 18) {
            return services.draw();
        }
        return records.draw();
    }

    /** Two or three commands in one transaction; at times the failure of one is caught, which saves nothing. */
    private Function<World, String> group() {
        Function<World, String> first = single();
        Function<World, String> second = single();
        Function<World, String> third = chance.oneIn(2) ? single() : world -> "";
        boolean caught = chance.oneIn(2);
        return world -> world.crm.inTransaction(crm -> {
            World grouped = world.grouped(crm);
            String done;
            try {
                done = first.apply(grouped) + "\n" + second.apply(grouped);
            } catch (CrmException failed) {
                if (!caught) {
                    throw failed;
                }
                done = "caught";
            }
            return done + "\n" + third.apply(grouped);
        });
    }
}
