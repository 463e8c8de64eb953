package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.testkit.Fixtures;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The few documents that many threads work on at once: in each of the places an opportunity, the project that was made
 * of it or is copied, a direct quote, a service and a work plan. One that is gone is replaced by the next that is made.
 * Thread-safe.
 */
final class Lives {

    private final List<Place> places;
    private final Queue<Subject> ever = new ConcurrentLinkedQueue<>();
    private final Consumer<Subject> added;

    /** @param added hears of every document that is added */
    Lives(Crm crm, int many, Consumer<Subject> added) {
        this.added = added.andThen(ever::add);
        places = Stream.generate(Place::new).limit(many).toList();
        Fixtures with = new Fixtures(crm);
        for (int i = 0; i < Work.VENDORS; i++) {
            with.customer("V" + i);
        }
        for (Place place : places) {
            place.put(with.opportunity());
            place.put(with.project());
            place.put(with.quotes().direct());
            place.put(with.service(s -> s));
            place.put(with.workPlan());
        }
    }

    List<Place> places() {
        return places;
    }

    /** All documents that there were at any time, and some that were rolled back. */
    List<Subject> ever() {
        return List.copyOf(ever);
    }

    /** The revision of a document that is there. */
    static Optional<Long> revision(Crm crm, Subject document) {
        return switch (document.kind()) {
            case OPPORTUNITY ->
                crm.opportunities().find(OpportunityId.parse(document.id())).map(Opportunity::revision);
            case PROJECT -> crm.projects().find(ProjectId.parse(document.id())).map(Project::revision);
            case SERVICE -> crm.services().find(ServiceId.parse(document.id())).map(ServiceRecord::revision);
            case WORK_PLAN ->
                crm.workPlans().find(WorkPlanId.parse(document.id())).map(WorkPlan::revision);
            default -> crm.quotes().find(QuoteId.parse(document.id())).map(Quote::revision);
        };
    }

    /** Documents that belong together. */
    final class Place {

        private final AtomicReference<OpportunityId> opportunity = new AtomicReference<>();
        private final AtomicReference<ProjectId> project = new AtomicReference<>();
        private final AtomicReference<QuoteId> quote = new AtomicReference<>();
        private final AtomicReference<ServiceId> service = new AtomicReference<>();
        private final AtomicReference<WorkPlanId> workPlan = new AtomicReference<>();

        OpportunityId opportunity() {
            return opportunity.get();
        }

        ProjectId project() {
            return project.get();
        }

        QuoteId quote() {
            return quote.get();
        }

        ServiceId service() {
            return service.get();
        }

        WorkPlanId workPlan() {
            return workPlan.get();
        }

        void put(Opportunity made) {
            added.accept(new Subject(SubjectKind.OPPORTUNITY, made.id().toString()));
            opportunity.set(made.id());
        }

        void put(Project made) {
            added.accept(new Subject(SubjectKind.PROJECT, made.id().toString()));
            project.set(made.id());
        }

        void put(Quote made) {
            added.accept(new Subject(SubjectKind.QUOTE, made.id().toString()));
            quote.set(made.id());
        }

        void put(ServiceRecord made) {
            added.accept(new Subject(SubjectKind.SERVICE, made.id().toString()));
            service.set(made.id());
        }

        void put(WorkPlan made) {
            added.accept(new Subject(SubjectKind.WORK_PLAN, made.id().toString()));
            workPlan.set(made.id());
        }
    }
}
