package io.crmkit.jdbc.proof;

import io.crmkit.error.CrmException;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import java.util.function.Function;

/** Draws commands: the same draw on every store, for all chances are taken before the command is run. */
final class RandomStep {

    private final Chance chance;
    private final LedgerSteps ledger;
    private final DictionarySteps dictionaries;
    private final OpportunitySteps opportunities;
    private final RecordSteps<OpportunityId> contacts;
    private final ProjectSteps projects;
    private final ProjectPartSteps parts;
    private final RecordSteps<ProjectId> maintenance;
    private final QuoteSteps quotes;
    private final ServiceSteps services;
    private final WorkPlanSteps workPlans;

    RandomStep(Chance chance) {
        this.chance = chance;
        this.ledger = new LedgerSteps(chance);
        this.dictionaries = new DictionarySteps(chance);
        this.opportunities = new OpportunitySteps(chance);
        this.contacts = new RecordSteps<>(chance, Family.OPPORTUNITIES);
        this.projects = new ProjectSteps(chance);
        this.parts = new ProjectPartSteps(chance);
        this.maintenance = new RecordSteps<>(chance, Family.PROJECTS);
        this.quotes = new QuoteSteps(chance);
        this.services = new ServiceSteps(chance);
        this.workPlans = new WorkPlanSteps(chance);
    }

    Function<World, String> draw() {
        return chance.oneIn(12) ? group() : single();
    }

    private Function<World, String> single() {
        return switch (chance.upTo(24)) {
            case 0, 1 -> ledger.draw();
            case 2 -> dictionaries.draw();
            case 3, 4, 5, 6 -> opportunities.draw();
            case 7, 8, 9, 10 -> contacts.draw();
            case 11, 12 -> projects.draw();
            case 13 -> parts.draw();
            case 14, 15, 16 -> maintenance.draw();
            case 17, 18 -> services.draw();
            case 19, 20 -> workPlans.draw();
            default -> quotes.draw();
        };
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
