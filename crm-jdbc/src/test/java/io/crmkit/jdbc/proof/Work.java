package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.error.StaleException;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Row;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Attachment;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.contract.QuoteFixtures;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One random piece of work on what many threads share: a command, and what has to be known for it. */
final class Work {

    /** Vendors that are there from the beginning. */
    static final int VENDORS = 3;

    private final Crm crm;
    private final Fixtures with;
    private final QuoteFixtures quotes;
    private final Lives.Place place;
    private final Random random;

    Work(Crm crm, Lives lives, Random random) {
        this.crm = crm;
        this.with = new Fixtures(crm);
        this.quotes = with.quotes();
        this.place = lives.places().get(random.nextInt(lives.places().size()));
        this.random = random;
    }

    /** What came of it. */
    enum Result {
        /** Exactly one entry of the history says so. */
        CHANGED,
        /** What was to be done may have been done already. */
        MAYBE,
        REFUSED
    }

    /** Whether work may end so, while others work too. */
    static boolean isRefusal(RuntimeException thrown) {
        return thrown instanceof RuleException
                || thrown instanceof InUseException
                || thrown instanceof StaleException
                || thrown instanceof NotFoundException
                // a vendor that is subdivided, or a service's project that is gone
                || thrown instanceof ValidationException invalid
                        && invalid.violations().stream()
                                .allMatch(v -> v.code() == ErrorCode.NOT_A_LEAF
                                        || v.code() == ErrorCode.UNKNOWN_REFERENCE
                                                && v.field().equals("project"));
    }

    Result run() {
        return switch (random.nextInt(13)) {
            case 0, 1, 2 ->
                crm.opportunities()
                        .find(place.opportunity())
                        .map(this::opportunity)
                        .orElseGet(() -> put(with.opportunity()));
            case 3, 4 -> record(Family.OPPORTUNITIES, place.opportunity());
            case 5, 6 -> crm.projects().find(place.project()).map(this::project).orElseGet(() -> put(with.project()));
            case 7 -> record(Family.PROJECTS, place.project());
            case 8 -> part(place.project());
            case 9, 10 -> new ServiceWork(crm, place, random).run();
            case 11 -> new WorkPlanWork(crm, place, random).run();
            default -> quote();
        };
    }

    /** Work on documents of a project and on nothing else: two are added for one that is removed. */
    Result runOnPapers() {
        ProjectId id = place.project();
        if (crm.projects().find(id).isEmpty()) {
            return put(with.project());
        }
        List<Attachment> papers = crm.projects().attachments(id);
        if (papers.isEmpty() || random.nextInt(3) > 0) {
            Paper.add(with, id, random);
        } else {
            crm.projects()
                    .removeAttachment(
                            id, papers.get(random.nextInt(papers.size())).number());
        }
        return Result.CHANGED;
    }

    /** What its state allows, unless another thread is faster. */
    private Result opportunity(Opportunity seen) {
        OpportunityId id = seen.id();
        int drawn = random.nextInt(4);
        switch (seen.state()) {
            case ACTIVE -> {
                switch (drawn) {
                    case 0 -> with.modify(id, m -> m.subject("Subject " + random.nextInt()));
                    case 1 -> crm.opportunities().terminate(id, "lost");
                    default -> crm.opportunities().approve(id);
                }
            }
            case APPROVED -> {
                if (drawn > 0) {
                    return put(crm.projects().convert(id));
                }
                crm.opportunities().revokeApproval(id);
            }
            case TERMINATED -> crm.opportunities().reactivate(id);
            default -> PlannedDeletion.ofOpportunities(crm).byPlan(id, () -> {});
        }
        return Result.CHANGED;
    }

    private Result project(Project seen) {
        ProjectId id = seen.id();
        switch (random.nextInt(5)) {
            case 0 -> with.modify(id, m -> m.subject("Subject " + random.nextInt()));
            case 1 -> crm.projects().terminate(id);
            case 2 -> crm.projects().reactivate(id);
            case 3 -> {
                return put(crm.projects().copyAsOpportunity(id));
            }
            default -> PlannedDeletion.ofProjects(crm).byPlan(id, () -> {});
        }
        return Result.CHANGED;
    }

    private Result put(Opportunity made) {
        place.put(made);
        return Result.CHANGED;
    }

    private Result put(Project made) {
        place.put(made);
        return Result.CHANGED;
    }

    private <P extends ParentId> Result record(Family<P> family, P parent) {
        int drawn = random.nextInt(10);
        if (drawn < 4) {
            var note = with.note(parent).stage(with.stage(drawn < 2 ? "Negotiation" : "Closing"));
            family.records(crm).add(drawn < 2 ? note.build() : note.completed().build());
            return Result.CHANGED;
        }
        List<TrackedRecord<P>> records = family.records(crm).of(parent);
        if (records.isEmpty()) {
            return Result.REFUSED;
        }
        RecordId<P> id = records.get(random.nextInt(records.size())).id();
        switch (drawn) {
            case 4, 5 -> {
                // completing what another thread has just completed succeeds and changes nothing
                family.records(crm).complete(id);
                return Result.MAYBE;
            }
            case 6 -> family.records(crm).delete(id);
            case 7 -> family.records(crm).reply(id, "go on");
            default -> quoteOn(id);
        }
        return Result.CHANGED;
    }

    private void quoteOn(RecordId<?> id) {
        Optional<Quote> present = crm.quotes().ofRecord(id);
        if (present.isEmpty()) {
            quotes.on(id);
        } else if (random.nextBoolean()) {
            quotes.modify(present.get().id(), m -> m.remarks("Remarks " + random.nextInt()));
        } else {
            PlannedDeletion.ofQuotes(crm).byPlan(present.get().id(), () -> {});
        }
    }

    private Result part(ProjectId id) {
        switch (random.nextInt(5)) {
            case 0 -> Paper.add(with, id, random);
            case 1 -> crm.projects().removeAttachment(id, 1 + random.nextInt(2));
            case 2 -> crm.projects().removeVendor(id, with.customer(vendor()));
            case 3 -> {
                return tree();
            }
            default -> {
                // another thread may have added it meanwhile
                with.vendor(id, vendor());
                return Result.MAYBE;
            }
        }
        return Result.CHANGED;
    }

    /** Subdivides a vendor, if it works on nothing, or takes that back; the history of master data is not looked at. */
    private Result tree() {
        CustomerId vendor = with.customer(vendor());
        List<Row<CustomerId>> below =
                crm.customers().level(vendor).search(ListQuery.all()).rows();
        if (below.isEmpty()) {
            with.customer("below " + random.nextLong(), vendor);
        } else {
            crm.customers().delete(below.get(0).id());
        }
        return Result.MAYBE;
    }

    private String vendor() {
        return "V" + random.nextInt(VENDORS);
    }

    private Result quote() {
        if (crm.quotes().find(place.quote()).isEmpty()) {
            place.put(quotes.direct());
        } else if (random.nextInt(4) > 0) {
            quotes.modify(place.quote(), m -> m.lines(List.of(quotes.line("P1", "1", "" + random.nextInt(1000)))));
        } else {
            PlannedDeletion.ofQuotes(crm).byPlan(place.quote(), () -> {});
        }
        // the new lines may be what the old ones are
        return Result.MAYBE;
    }
}
