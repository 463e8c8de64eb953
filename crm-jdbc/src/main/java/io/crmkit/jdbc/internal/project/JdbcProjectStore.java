package io.crmkit.jdbc.internal.project;

import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;

import io.crmkit.jdbc.internal.document.JdbcDocumentStore;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.report.AnalysisQuery;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Group;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ProjectSums;
import io.crmkit.spi.store.ProjectStore;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/** Stores projects in their table. */
public final class JdbcProjectStore extends JdbcDocumentStore<ProjectId, Project> implements ProjectStore {

    /** @param session the ledger and the transaction */
    public JdbcProjectStore(Session session) {
        super(session, PROJECT);
    }

    @Override
    protected UUID value(ProjectId id) {
        return id.value();
    }

    @Override
    protected Optional<Project> read(Condition which) {
        return select(ProjectMapping.fields(), which).fetchOptional(row -> ProjectMapping.read(row, session.scale()));
    }

    @Override
    protected Map<Field<?>, Object> row(Project project) {
        return ProjectMapping.row(project);
    }

    @Override
    protected ListMapping<ProjectId> list() {
        return ProjectList.MAPPING;
    }

    @Override
    public List<Group<ProjectSums>> analyse(ProjectCriteria criteria, Restriction restriction) {
        return new AnalysisQuery<>(
                        session, ProjectAnalysis.MAPPING, criteria.groupBy().kind())
                .read(criteria, ProjectAnalysis.counted(criteria), restriction);
    }

    @Override
    public DrillDownPage<ProjectId, ProjectSums> drillDown(
            ProjectCriteria criteria, DrillDownQuery query, Restriction restriction) {
        return new AnalysisQuery<>(
                        session, ProjectAnalysis.MAPPING, criteria.groupBy().kind())
                .trace(criteria, ProjectAnalysis.counted(criteria), restriction, query, ProjectAnalysis.DOCUMENT);
    }

    @Override
    public Optional<ProjectId> madeFrom(OpportunityId opportunity) {
        return session.dsl()
                .select(PROJECT.ID)
                .from(PROJECT)
                .where(PROJECT.LEDGER.eq(session.name()))
                .and(PROJECT.ORIGIN.eq(opportunity.value()))
                .fetchOptional(row -> new ProjectId(row.value1()));
    }
}
