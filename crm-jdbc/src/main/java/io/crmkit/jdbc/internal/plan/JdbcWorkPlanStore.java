package io.crmkit.jdbc.internal.plan;

import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN;
import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN_REPLY;

import io.crmkit.jdbc.internal.document.JdbcDocumentStore;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.user.RestrictionSql;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.spi.store.WorkPlanStore;
import io.crmkit.user.Restriction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/** Stores work plans and the replies to them in two tables. */
public final class JdbcWorkPlanStore extends JdbcDocumentStore<WorkPlanId, WorkPlan> implements WorkPlanStore {

    /** @param session the ledger and the transaction */
    public JdbcWorkPlanStore(Session session) {
        super(session, WORK_PLAN);
    }

    @Override
    protected UUID value(WorkPlanId id) {
        return id.value();
    }

    @Override
    protected Map<Field<?>, Object> row(WorkPlan plan) {
        return WorkPlanMapping.row(plan);
    }

    @Override
    protected ListMapping<WorkPlanId> list() {
        return WorkPlanList.MAPPING;
    }

    /**
     * {@inheritDoc}
     * <p>
     * The row is locked in the host's transaction, because one plan decides what the next one copies (K2).
     */
    @Override
    protected Optional<WorkPlan> read(Condition which) {
        return session.forUpdate(session.dsl().selectFrom(WORK_PLAN).where(which))
                .fetchOptional(WorkPlanMapping::read);
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Optional<WorkPlan> before(EmployeeId employee, LocalDate start, Restriction restriction) {
        return session.forUpdate(session.dsl()
                        .selectFrom(WORK_PLAN)
                        .where(of(employee))
                        .and(WORK_PLAN.LAST_DAY.lt(start))
                        .and(RestrictionSql.on(WORK_PLAN, session, restriction))
                        .orderBy(WORK_PLAN.LAST_DAY.desc(), WORK_PLAN.PLACE.desc())
                        .limit(1))
                .fetchOptional(WorkPlanMapping::read);
    }

    @Override
    public int lastOrdinal(EmployeeId employee) {
        return session.forUpdate(session.dsl()
                        .select(WORK_PLAN.PLACE)
                        .from(WORK_PLAN)
                        .where(of(employee))
                        .orderBy(WORK_PLAN.PLACE.desc())
                        .limit(1))
                .fetchOptional(WORK_PLAN.PLACE)
                .orElse(0);
    }

    /** Returns the condition that a plan belongs to an employee. */
    private Condition of(EmployeeId employee) {
        return session.owns(WORK_PLAN)
                .and(EntryReference.of(WORK_PLAN, "employee").names(employee));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public List<PlanReply> replies(WorkPlanId id) {
        return session.forUpdate(session.dsl()
                        .selectFrom(WORK_PLAN_REPLY)
                        .where(repliesTo(id))
                        .orderBy(WORK_PLAN_REPLY.NUMBER))
                .fetch(WorkPlanMapping::reply);
    }

    @Override
    public void insert(PlanReply reply) {
        session.dsl()
                .insertInto(WORK_PLAN_REPLY)
                .set(WorkPlanMapping.row(reply))
                .set(WORK_PLAN_REPLY.LEDGER, session.name())
                .execute();
    }

    @Override
    public void deleteReplies(WorkPlanId id) {
        session.dsl().deleteFrom(WORK_PLAN_REPLY).where(repliesTo(id)).execute();
    }

    private Condition repliesTo(WorkPlanId id) {
        return session.owns(WORK_PLAN_REPLY).and(WORK_PLAN_REPLY.PLAN.eq(id.value()));
    }
}
