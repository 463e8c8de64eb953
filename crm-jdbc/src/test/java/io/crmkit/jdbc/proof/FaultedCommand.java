package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.DeletionPlan;
import io.crmkit.ledger.CustomerId;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.DocumentContent;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.ModifyQuote;
import io.crmkit.quote.Quote;
import io.crmkit.record.AddRecord;
import io.crmkit.record.RecordId;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.List;

/** The commands that are made to fail, each prepared on documents of its own, which all have the same number. */
enum FaultedCommand {
    ADD_OPPORTUNITY {
        @Override
        Runnable prepare(Crm crm, String no) {
            AddOpportunity command =
                    new Fixtures(crm).draft().no(no).expected(BigDecimal.TEN).build();
            return () -> crm.opportunities().add(command);
        }
    },
    ADD_COMPLETED_RECORD {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            OpportunityId id = opportunity(with, no);
            AddRecord<OpportunityId> command =
                    with.note(id).stage(with.stage("Closing")).completed().build();
            return () -> crm.contactRecords().add(command);
        }
    },
    COMPLETE_RECORD {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            RecordId<OpportunityId> record = with.open(opportunity(with, no), r -> r.stage(with.stage("Closing")))
                    .id();
            return () -> crm.contactRecords().complete(record);
        }
    },
    DELETE_COMPLETED_RECORD {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            OpportunityId id = opportunity(with, no);
            with.completed(id, r -> r.stage(with.stage("Negotiation")));
            RecordId<OpportunityId> last =
                    with.completed(id, r -> r.stage(with.stage("Closing"))).id();
            crm.contactRecords().reply(last, "good");
            crm.quotes().add(with.quotes().draft(last).no(no).build());
            return () -> crm.contactRecords().delete(last);
        }
    },
    DELETE_OPPORTUNITY {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            OpportunityId id = opportunity(with, no);
            RecordId<OpportunityId> record = with.completed(id).id();
            crm.contactRecords().reply(record, "good");
            crm.quotes().add(with.quotes().draft(record).no(no).build());
            with.open(id);
            DeletionPlan plan = crm.opportunities().planDelete(id);
            return () -> crm.opportunities().delete(plan);
        }
    },
    CONVERT {
        @Override
        Runnable prepare(Crm crm, String no) {
            OpportunityId id = opportunity(new Fixtures(crm), no);
            crm.opportunities().approve(id);
            return () -> crm.opportunities().convertToProject(id, no);
        }
    },
    DELETE_PROJECT {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            OpportunityId id = opportunity(with, no);
            crm.opportunities().approve(id);
            ProjectId project = crm.opportunities().convertToProject(id, no).id();
            RecordId<ProjectId> record = with.completedWork(project, r -> r).id();
            crm.maintenanceRecords().reply(record, "good");
            crm.quotes().add(with.quotes().draft(record).no(no).build());
            with.vendor(project, "V");
            with.document(project, "document", (byte) 1);
            return () -> crm.projects().delete(project);
        }
    },
    SET_VENDOR {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            ProjectId project = with.project(p -> p.no(no)).id();
            CustomerId vendor = with.customer("V");
            return () -> crm.projects().setVendor(project, vendor, "role");
        }
    },
    ADD_DOCUMENT {
        @Override
        Runnable prepare(Crm crm, String no) {
            ProjectId project = new Fixtures(crm).project(p -> p.no(no)).id();
            DocumentContent content = DocumentContent.of(new byte[] {1, 2, 3});
            return () -> crm.projects().addDocument(project, "document", null, content);
        }
    },
    REMOVE_DOCUMENT {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            ProjectId project = with.project(p -> p.no(no)).id();
            int number = with.document(project, "document", (byte) 1).number();
            return () -> crm.projects().removeDocument(project, number);
        }
    },
    ADD_QUOTE {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            AddQuote command = with.quotes()
                    .draft(with.open(opportunity(with, no)).id())
                    .no(no)
                    .build();
            return () -> crm.quotes().add(command);
        }
    },
    MODIFY_QUOTE {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            Quote quote = with.quotes().direct(q -> q.no(no));
            ModifyQuote command = ModifyQuote.of(quote)
                    .lines(List.of(with.quotes().line("P1", "2"), with.quotes().line("P1", "3")))
                    .build();
            return () -> crm.quotes().modify(command);
        }
    },
    DELETE_QUOTE {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            RecordId<OpportunityId> record = with.open(opportunity(with, no)).id();
            Quote quote = crm.quotes().add(with.quotes().draft(record).no(no).build());
            return () -> crm.quotes().delete(quote.id());
        }
    };

    /** Makes what the command needs; what it adds gets the number. */
    abstract Runnable prepare(Crm crm, String no);

    private static OpportunityId opportunity(Fixtures with, String no) {
        return with.opportunity(o -> o.no(no)).id();
    }
}
