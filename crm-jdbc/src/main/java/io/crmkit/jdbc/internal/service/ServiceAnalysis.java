package io.crmkit.jdbc.internal.service;

import static io.crmkit.jdbc.internal.schema.Tables.SERVICE;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.report.AnalysisGroups;
import io.crmkit.jdbc.internal.report.AnalysisMapping;
import io.crmkit.jdbc.internal.report.DayColumn;
import io.crmkit.jdbc.internal.report.DocumentFields;
import io.crmkit.jdbc.internal.report.EntryGroups;
import io.crmkit.jdbc.internal.report.ValueGroups;
import io.crmkit.jdbc.internal.schema.tables.Service;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.ledger.MasterKind;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.report.ServiceSums;
import io.crmkit.service.ServiceId;
import java.util.List;
import java.util.Map;

/** Declares the analysis of services (A3). */
final class ServiceAnalysis {

    private static final Service S = SERVICE.as("s");
    private static final EntryReference EMPLOYEE = EntryReference.of(S, "employee");

    /** The counts; services have no amounts. */
    static final AnalysisMapping<ServiceSums> MAPPING = new AnalysisMapping<>(
            S,
            S.LEDGER,
            Map.of(MasterKind.CUSTOMER, EntryReference.of(S, "customer"), MasterKind.EMPLOYEE, EMPLOYEE),
            DayColumn.ofTime(S.STARTED_AT),
            List.of(),
            List.of(S.COMPLETED, S.PROGRESS),
            summed -> new ServiceSums(
                    summed.count(S.COMPLETED),
                    summed.count() - summed.count(S.COMPLETED),
                    summed.count(S.PROGRESS),
                    summed.count() - summed.count(S.PROGRESS)));

    /** The fields that identify a counted service. */
    static final DocumentFields<ServiceId> DOCUMENT = new DocumentFields<>(S.ID, S.NO, ServiceId::new);

    private ServiceAnalysis() {}

    /** Returns the groups for a grouping. */
    static AnalysisGroups groups(Session session, ServiceGrouping by) {
        return switch (by) {
            case EMPLOYEE -> new EntryGroups(session, MasterKind.EMPLOYEE, EMPLOYEE);
            case IMPORTANCE -> new ValueGroups(session, S.IMPORTANCE);
            case CONTACT_TYPE -> new ValueGroups(session, S.CONTACT_TYPE);
            case SATISFACTION -> new ValueGroups(session, S.SATISFACTION);
            case SERVICE_TYPE -> new ValueGroups(session, S.SERVICE_TYPE);
        };
    }
}
