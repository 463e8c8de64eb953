package io.crmkit.internal.document;

import io.crmkit.document.DocumentKind;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.RecordColumns;
import io.crmkit.record.RecordKind;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.Stores;

/** The five types of documents. */
public final class DocumentTypes {

    public static final ParentType<OpportunityId, Opportunity> OPPORTUNITIES = new ParentType<>(
            DocumentKind.OPPORTUNITY,
            EntityKinds.OPPORTUNITY,
            OpportunityId::parse,
            Stores::opportunities,
            RecordKind.CONTACT,
            RecordColumns.CONTACT,
            Stores::contactRecords);

    public static final ParentType<ProjectId, Project> PROJECTS = new ParentType<>(
            DocumentKind.PROJECT,
            EntityKinds.PROJECT,
            ProjectId::parse,
            Stores::projects,
            RecordKind.MAINTENANCE,
            RecordColumns.MAINTENANCE,
            Stores::maintenanceRecords);

    public static final DocumentType<QuoteId, Quote> QUOTES =
            new DocumentType<>(DocumentKind.QUOTE, EntityKinds.QUOTE, QuoteId::parse, Stores::quotes);

    public static final DocumentType<ServiceId, ServiceRecord> SERVICES =
            new DocumentType<>(DocumentKind.SERVICE, EntityKinds.SERVICE, ServiceId::parse, Stores::services);

    public static final DocumentType<WorkPlanId, WorkPlan> WORK_PLANS =
            new DocumentType<>(DocumentKind.WORK_PLAN, EntityKinds.WORK_PLAN, WorkPlanId::parse, Stores::workPlans);

    private DocumentTypes() {}

    public static DocumentType<?, ?> of(DocumentKind kind) {
        return switch (kind) {
            case OPPORTUNITY -> OPPORTUNITIES;
            case PROJECT -> PROJECTS;
            case QUOTE -> QUOTES;
            case SERVICE -> SERVICES;
            case WORK_PLAN -> WORK_PLANS;
        };
    }
}
