package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Subject;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.QuoteId;
import io.crmkit.service.ServiceId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Deletions of one kind of documents, which do exactly what was planned (G1). */
record PlannedDeletion<I>(Planning<I> planning, Consumer<I> deleting, Consumer<DeletionPlan> executing, Crm crm) {

    static PlannedDeletion<OpportunityId> ofOpportunities(Crm crm) {
        return new PlannedDeletion<>(
                crm.opportunities()::planDelete, crm.opportunities()::delete, crm.opportunities()::delete, crm);
    }

    static PlannedDeletion<ProjectId> ofProjects(Crm crm) {
        return new PlannedDeletion<>(crm.projects()::planDelete, crm.projects()::delete, crm.projects()::delete, crm);
    }

    static PlannedDeletion<QuoteId> ofQuotes(Crm crm) {
        return new PlannedDeletion<>(crm.quotes()::planDelete, crm.quotes()::delete, crm.quotes()::delete, crm);
    }

    static PlannedDeletion<ServiceId> ofServices(Crm crm) {
        return new PlannedDeletion<>(crm.services()::planDelete, crm.services()::delete, crm.services()::delete, crm);
    }

    static PlannedDeletion<WorkPlanId> ofWorkPlans(Crm crm) {
        return new PlannedDeletion<>(
                crm.workPlans()::planDelete, crm.workPlans()::delete, crm.workPlans()::delete, crm);
    }

    /** Deletes by the id; a plan that was made just before says the same. */
    void byId(I id) {
        DeletionPlan plan = planning.plan(id);
        deleting.accept(id);
        requireDone(plan);
    }

    /** Deletes by a plan, with something done in between, which may make it stale. */
    void byPlan(I id, Runnable between) {
        DeletionPlan plan = planning.plan(id);
        between.run();
        executing.accept(plan);
        requireDone(plan);
    }

    /** The history says of the deletion what the plan said: neither more nor less, at the revisions that it named. */
    private void requireDone(DeletionPlan plan) {
        Subject deleted = plan.roots().get(0).subject();
        HistoryEntry entry = crm.history().of(deleted).get(0);
        assertThat(subjects(entry, Touched.Effect.DELETE))
                .as("what is gone")
                .containsExactlyInAnyOrderElementsOf(subjects(plan.removed()));
        assertThat(subjects(entry, Touched.Effect.CHANGE))
                .as("what is changed")
                .containsExactlyInAnyOrderElementsOf(subjects(plan.changed()));
        assertThat(subjects(entry, Touched.Effect.ADD)).isEmpty();
        for (DeletionPlan.Root root : plan.roots()) {
            assertThat(entry.touched().stream()
                            .filter(touched -> touched.subject().equals(root.subject()))
                            .filter(touched -> touched.root().equals(root.subject())))
                    .as("the revision of %s", root.subject())
                    .allSatisfy(touched -> assertThat(touched.rootRevision()).isEqualTo(root.revision() + 1));
        }
    }

    private static List<Subject> subjects(HistoryEntry entry, Touched.Effect effect) {
        return entry.touched().stream()
                .filter(touched -> touched.effect() == effect)
                .map(Touched::subject)
                .toList();
    }

    private static List<Subject> subjects(Collection<DeletionPlan.Part> parts) {
        assertThat(parts).allSatisfy(part -> assertThat(part.ids()).hasSize((int) part.count()));
        return parts.stream()
                .flatMap(part -> part.ids().stream().map(id -> new Subject(part.kind(), id)))
                .toList();
    }

    interface Planning<I> {

        DeletionPlan plan(I id);
    }
}
