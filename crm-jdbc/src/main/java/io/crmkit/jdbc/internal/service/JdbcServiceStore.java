package io.crmkit.jdbc.internal.service;

import static io.crmkit.jdbc.internal.schema.Tables.SERVICE;

import io.crmkit.jdbc.internal.document.JdbcDocumentStore;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.report.AnalysisQuery;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.jdbc.internal.user.RestrictionSql;
import io.crmkit.project.ProjectId;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Group;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceSums;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.ServiceStore;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Stores services in their table. */
public final class JdbcServiceStore extends JdbcDocumentStore<ServiceId, ServiceRecord> implements ServiceStore {

    /** @param session the ledger and the transaction */
    public JdbcServiceStore(Session session) {
        super(session, SERVICE);
    }

    @Override
    protected UUID value(ServiceId id) {
        return id.value();
    }

    @Override
    protected Optional<ServiceRecord> read(Condition which) {
        return select(ServiceMapping.fields(), which).fetchOptional(ServiceMapping::read);
    }

    @Override
    protected Map<Field<?>, Object> row(ServiceRecord service) {
        return ServiceMapping.row(service);
    }

    @Override
    protected ListMapping<ServiceId> list() {
        return ServiceList.MAPPING;
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public boolean touchOfProject(ProjectId project) {
        // If this transaction could not see a service that was linked to the project meanwhile, the service would keep
        // a reference to a deleted project (P4).
        JdbcTransaction.of(session.transaction()).requireLatestState();
        return session.dsl()
                        .update(SERVICE)
                        .set(SERVICE.REVISION, SERVICE.REVISION.plus(1))
                        .where(of(project))
                        .execute()
                > 0;
    }

    @Override
    public List<ServiceRecord> ofProject(ProjectId project, Restriction restriction) {
        return session.forUpdate(session.dsl()
                        .select(ServiceMapping.fields())
                        .from(SERVICE)
                        .where(of(project))
                        .and(RestrictionSql.on(SERVICE, session, restriction))
                        .orderBy(SERVICE.ID))
                .fetch(ServiceMapping::read);
    }

    @Override
    public void clearProject(ProjectId project) {
        session.dsl()
                .update(SERVICE)
                .setNull(SERVICE.PROJECT)
                .where(of(project))
                .execute();
    }

    /** Returns the condition that a service is linked to a project. */
    private Condition of(ProjectId project) {
        return SERVICE.LEDGER.eq(session.name()).and(SERVICE.PROJECT.eq(project.value()));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public List<Group<ServiceSums>> analyse(ServiceCriteria criteria, Restriction restriction) {
        return new AnalysisQuery<>(
                        session, ServiceAnalysis.MAPPING, ServiceAnalysis.groups(session, criteria.groupBy()))
                .read(criteria, DSL.noCondition(), restriction);
    }

    @Override
    public DrillDownPage<ServiceId, ServiceSums> drillDown(
            ServiceCriteria criteria, DrillDownQuery query, Restriction restriction) {
        return new AnalysisQuery<>(
                        session, ServiceAnalysis.MAPPING, ServiceAnalysis.groups(session, criteria.groupBy()))
                .trace(criteria, DSL.noCondition(), restriction, query, ServiceAnalysis.DOCUMENT);
    }
}
