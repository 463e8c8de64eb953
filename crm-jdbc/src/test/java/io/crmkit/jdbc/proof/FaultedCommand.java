package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.DeletionPlan;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.list.Filter;
import io.crmkit.list.ListLayout;
import io.crmkit.list.ListPreferences;
import io.crmkit.list.ListType;
import io.crmkit.list.Operator;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.ModifyWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.WorkPlan;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.ModifyQuote;
import io.crmkit.quote.Quote;
import io.crmkit.record.AddRecord;
import io.crmkit.record.RecordId;
import io.crmkit.service.AddService;
import io.crmkit.service.ModifyService;
import io.crmkit.service.ServiceRecord;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The commands that are made to fail, each prepared on documents of its own, which all have the same number, or for a user
 * of that id.
 */
enum FaultedCommand {
    ADD_OPPORTUNITY {
        @Override
        Runnable prepare(Crm crm, String number) {
            AddOpportunity command = new Fixtures(crm)
                    .draft()
                    .number(number)
                    .expected(BigDecimal.TEN)
                    .build();
            return () -> crm.opportunities().add(command);
        }
    },
    ADD_COMPLETED_RECORD {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            OpportunityId id = opportunity(with, number);
            AddRecord<OpportunityId> command =
                    with.note(id).stage(with.stage("Closing")).completed().build();
            return () -> crm.contactRecords().add(command);
        }
    },
    COMPLETE_RECORD {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            RecordId<OpportunityId> record = with.open(opportunity(with, number), r -> r.stage(with.stage("Closing")))
                    .id();
            return () -> crm.contactRecords().complete(record);
        }
    },
    DELETE_COMPLETED_RECORD {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            OpportunityId id = opportunity(with, number);
            with.completed(id, r -> r.stage(with.stage("Negotiation")));
            RecordId<OpportunityId> last =
                    with.completed(id, r -> r.stage(with.stage("Closing"))).id();
            crm.contactRecords().reply(last, "good");
            crm.quotes().add(with.quotes().draft(last).number(number).build());
            return () -> crm.contactRecords().delete(last);
        }
    },
    DELETE_OPPORTUNITY {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            OpportunityId id = opportunity(with, number);
            RecordId<OpportunityId> record = with.completed(id).id();
            crm.contactRecords().reply(record, "good");
            crm.quotes().add(with.quotes().draft(record).number(number).build());
            with.open(id);
            DeletionPlan plan = crm.opportunities().planDelete(id);
            return () -> crm.opportunities().delete(plan);
        }
    },
    CONVERT {
        @Override
        Runnable prepare(Crm crm, String number) {
            OpportunityId id = opportunity(new Fixtures(crm), number);
            crm.opportunities().approve(id);
            return () -> crm.projects().convert(id, number);
        }
    },
    DELETE_PROJECT {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            OpportunityId id = opportunity(with, number);
            crm.opportunities().approve(id);
            ProjectId project = crm.projects().convert(id, number).id();
            RecordId<ProjectId> record = with.completedWork(project, r -> r).id();
            crm.maintenanceRecords().reply(record, "good");
            crm.quotes().add(with.quotes().draft(record).number(number).build());
            with.vendor(project, "V");
            with.document(project, "document", (byte) 1);
            with.service(s -> s.number(number).project(project));
            return () -> crm.projects().delete(project);
        }
    },
    SET_VENDOR {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            ProjectId project = with.project(p -> p.number(number)).id();
            CustomerId vendor = with.customer("V");
            return () -> crm.projects().setVendor(project, vendor, "role");
        }
    },
    ADD_DOCUMENT {
        @Override
        Runnable prepare(Crm crm, String number) {
            ProjectId project = new Fixtures(crm).project(p -> p.number(number)).id();
            AttachmentContent content = AttachmentContent.of(new byte[] {1, 2, 3});
            return () -> crm.projects().addAttachment(project, "document", null, content);
        }
    },
    REMOVE_DOCUMENT {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            ProjectId project = with.project(p -> p.number(number)).id();
            int attachment = with.document(project, "document", (byte) 1).number();
            return () -> crm.projects().removeAttachment(project, attachment);
        }
    },
    ADD_QUOTE {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            AddQuote command = with.quotes()
                    .draft(with.open(opportunity(with, number)).id())
                    .number(number)
                    .build();
            return () -> crm.quotes().add(command);
        }
    },
    MODIFY_QUOTE {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            Quote quote = with.quotes().direct(q -> q.number(number));
            ModifyQuote command = ModifyQuote.of(quote)
                    .lines(List.of(with.quotes().line("P1", "2"), with.quotes().line("P1", "3")))
                    .build();
            return () -> crm.quotes().modify(command);
        }
    },
    DELETE_QUOTE {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            RecordId<OpportunityId> record =
                    with.open(opportunity(with, number)).id();
            Quote quote =
                    crm.quotes().add(with.quotes().draft(record).number(number).build());
            return () -> crm.quotes().delete(quote.id());
        }
    },
    ADD_SERVICE {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            AddService command = with.serviceDraft()
                    .number(number)
                    .project(with.project(p -> p.number(number)).id())
                    .satisfaction(with.value(Dictionary.SATISFACTION, "Satisfied"))
                    .build();
            return () -> crm.services().add(command);
        }
    },
    MODIFY_SERVICE {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            ServiceRecord service = with.service(s -> s.number(number));
            ModifyService command = ModifyService.of(service)
                    .project(with.project(p -> p.number(number)).id())
                    .completed(true)
                    .build();
            return () -> crm.services().modify(command);
        }
    },
    DELETE_SERVICE {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            ProjectId project = with.project(p -> p.number(number)).id();
            DeletionPlan plan = crm.services()
                    .planDelete(
                            with.service(s -> s.number(number).project(project)).id());
            return () -> crm.services().delete(plan);
        }
    },
    ADD_WORK_PLAN {
        @Override
        Runnable prepare(Crm crm, String number) {
            Fixtures with = new Fixtures(crm);
            EmployeeId employee = with.employee(number);
            with.workPlan(p -> p.employee(employee).plan("before"));
            AddWorkPlan command = with.workPlanDraft()
                    .number(number)
                    .employee(employee)
                    .period(PeriodMode.DAY, Fixtures.TODAY.plusDays(1))
                    .build();
            return () -> crm.workPlans().add(command);
        }
    },
    MODIFY_WORK_PLAN {
        @Override
        Runnable prepare(Crm crm, String number) {
            ModifyWorkPlan command = ModifyWorkPlan.of(workPlan(new Fixtures(crm), number))
                    .plan("changed")
                    .summary("summary")
                    .build();
            return () -> crm.workPlans().modify(command);
        }
    },
    REPLY_TO_WORK_PLAN {
        @Override
        Runnable prepare(Crm crm, String number) {
            WorkPlan plan = workPlan(new Fixtures(crm), number);
            return () -> crm.workPlans().reply(plan.id(), "go on");
        }
    },
    DELETE_WORK_PLAN {
        @Override
        Runnable prepare(Crm crm, String number) {
            WorkPlan plan = workPlan(new Fixtures(crm), number);
            crm.workPlans().reply(plan.id(), "go on");
            crm.workPlans().reply(plan.id(), "stop");
            return () -> crm.workPlans().delete(plan.id());
        }
    },
    SAVE_FILTER {
        @Override
        Runnable prepare(Crm crm, String number) {
            ListPreferences kept = keptBy(crm, number);
            return () -> kept.saveFilter(LIST, "filter", NUMBERED.or(NUMBERED).and(NUMBERED));
        }
    },
    RENAME_FILTER {
        @Override
        Runnable prepare(Crm crm, String number) {
            ListPreferences kept = keptBy(crm, number);
            return () -> kept.renameFilter(LIST, "filter", "renamed");
        }
    },
    DELETE_FILTER {
        @Override
        Runnable prepare(Crm crm, String number) {
            ListPreferences kept = keptBy(crm, number);
            return () -> kept.deleteFilter(LIST, "filter");
        }
    },
    SAVE_LAYOUT {
        @Override
        Runnable prepare(Crm crm, String number) {
            ListPreferences kept = keptBy(crm, number);
            return () -> kept.saveLayout(LIST, layout("number", "cost", "customer"));
        }
    },
    CLEAR_LAYOUTS {
        @Override
        Runnable prepare(Crm crm, String number) {
            ListPreferences kept = keptBy(crm, number);
            return kept::clearLayouts;
        }
    },
    ADD_USER {
        @Override
        Runnable prepare(Crm crm, String number) {
            EmployeeId employee = new Fixtures(crm).employee("E1");
            return () -> crm.users().add(number, "Ann", employee, PASSWORD.toCharArray());
        }
    },
    DISABLE_USER {
        @Override
        Runnable prepare(Crm crm, String number) {
            crm.users().add(number, "Ann", PASSWORD.toCharArray());
            return () -> crm.users().disable(number);
        }
    };

    /** Those that need a user, whose password takes a good part of a second, and is refused in a host's transaction. */
    static final Set<FaultedCommand> OF_USERS = EnumSet.of(ADD_USER, DISABLE_USER);

    /** All others. */
    static final Set<FaultedCommand> WITHOUT_USERS = EnumSet.complementOf(EnumSet.of(ADD_USER, DISABLE_USER));

    private static final String PASSWORD = "correct horse";
    private static final ListType LIST = OpportunityColumns.LIST;
    private static final Filter NUMBERED = Filter.where(OpportunityColumns.NUMBER, Operator.EQ, "1");

    /** Whether it changes one service or plan, or what is a user's, and little of it. */
    boolean isPlain() {
        return compareTo(ADD_SERVICE) >= 0;
    }

    /** Whether it changes what is a user's, and no document. */
    boolean isOfUser() {
        return compareTo(SAVE_FILTER) >= 0;
    }

    /** Makes what the command needs; what it adds gets the number. */
    abstract Runnable prepare(Crm crm, String number);

    /** A plan of an employee that has no other, so that it is the same for all numbers. */
    private static WorkPlan workPlan(Fixtures with, String number) {
        return with.workPlan(
                p -> p.number(number).employee(with.employee(number)).plan("plan"));
    }

    /** What a user keeps: a filter and a layout. */
    private static ListPreferences keptBy(Crm crm, String number) {
        ListPreferences kept = crm.as(Actor.of(number)).preferences();
        kept.saveFilter(LIST, "filter", NUMBERED.and(NUMBERED));
        kept.saveLayout(LIST, layout("subject", "number"));
        return kept;
    }

    private static ListLayout layout(String... columns) {
        return new ListLayout(
                List.of(columns).stream()
                        .map(column -> new ListLayout.VisibleColumn(column, OptionalInt.empty()))
                        .toList(),
                1,
                false);
    }

    private static OpportunityId opportunity(Fixtures with, String number) {
        return with.opportunity(o -> o.number(number)).id();
    }
}
