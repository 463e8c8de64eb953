package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.AddRecord;
import io.crmkit.record.RecordId;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.Optional;

/** The commands that are made to fail, each prepared on an opportunity of its own. */
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
            OpportunityId id = with.opportunity(o -> o.no(no)).id();
            AddRecord<OpportunityId> command =
                    with.note(id).stage(with.stage("Closing")).completed().build();
            return () -> crm.contactRecords().add(command);
        }
    },
    COMPLETE_RECORD {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            OpportunityId id = with.opportunity(o -> o.no(no)).id();
            RecordId<OpportunityId> record =
                    with.open(id, r -> r.stage(with.stage("Closing"))).id();
            return () -> crm.contactRecords().complete(record);
        }
    },
    DELETE_COMPLETED_RECORD {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            OpportunityId id = with.opportunity(o -> o.no(no)).id();
            with.completed(id, r -> r.stage(with.stage("Negotiation")));
            RecordId<OpportunityId> last =
                    with.completed(id, r -> r.stage(with.stage("Closing"))).id();
            return () -> crm.contactRecords().delete(last);
        }
    },
    DELETE_OPPORTUNITY {
        @Override
        Runnable prepare(Crm crm, String no) {
            Fixtures with = new Fixtures(crm);
            OpportunityId id = with.opportunity(o -> o.no(no)).id();
            crm.contactRecords().reply(with.completed(id).id(), "good");
            with.open(id);
            return () -> crm.opportunities().delete(id);
        }
    };

    /** Makes what the command needs: the opportunity of this number, unless it is to be added. */
    abstract Runnable prepare(Crm crm, String no);

    /** The opportunity of the command, if it is there. */
    static Optional<OpportunityId> idOf(Crm crm, String no) {
        return crm.opportunities().findByNumber(no).map(o -> o.id());
    }
}
