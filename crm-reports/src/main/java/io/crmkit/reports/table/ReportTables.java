package io.crmkit.reports.table;

import io.crmkit.Crm;
import io.crmkit.document.Subject;
import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import io.crmkit.list.Row;
import io.crmkit.report.Analysis;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ProjectSums;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceSums;
import io.crmkit.text.Localized;
import io.crmkit.value.CurrencyScale;
import java.util.List;

/**
 * Makes tables of analyses, lists and histories, which a renderer then writes.
 *
 * @since 0.1
 */
public final class ReportTables {

    private ReportTables() {}

    /**
     * Runs the analysis of opportunities (A1) and returns its table, with the criteria in words and the time.
     *
     * @throws io.crmkit.error.AccessDeniedException if no actor is set
     */
    public static ReportTable opportunities(Crm crm, OpportunityCriteria criteria) {
        return OpportunityReport.of(crm, criteria);
    }

    /**
     * Returns the table of the analysis of opportunities (A1) that was run already.
     *
     * @param scale the ledger's scale, at which the amounts are shown
     */
    public static ReportTable opportunities(
            Analysis<OpportunityCriteria, OpportunitySums> analysis, CurrencyScale scale) {
        return OpportunityReport.table(analysis, scale);
    }

    /**
     * Runs the analysis of projects (A2) and returns its table, with the criteria in words and the time.
     *
     * @throws io.crmkit.error.AccessDeniedException if no actor is set
     */
    public static ReportTable projects(Crm crm, ProjectCriteria criteria) {
        return ProjectReport.of(crm, criteria);
    }

    /**
     * Returns the table of the analysis of projects (A2) that was run already.
     *
     * @param scale the ledger's scale, at which the amounts are shown
     */
    public static ReportTable projects(Analysis<ProjectCriteria, ProjectSums> analysis, CurrencyScale scale) {
        return ProjectReport.table(analysis, scale);
    }

    /**
     * Runs the analysis of services (A3) and returns its table, with the criteria in words and the time.
     *
     * @throws io.crmkit.error.AccessDeniedException if no actor is set
     */
    public static ReportTable services(Crm crm, ServiceCriteria criteria) {
        return ServiceReport.of(crm, criteria);
    }

    /**
     * Returns the table of the analysis of services (A3) that was run already. Its groups have names but no codes.
     *
     * @param scale the ledger's scale; the figures are counts and rates, which do not use it
     */
    public static ReportTable services(Analysis<ServiceCriteria, ServiceSums> analysis, CurrencyScale scale) {
        return ServiceReport.table(analysis, scale);
    }

    /**
     * Runs the analysis of quotes (A4) and returns its table, with the criteria in words and the time.
     *
     * @throws io.crmkit.error.AccessDeniedException if no actor is set
     */
    public static ReportTable quotes(Crm crm, QuoteCriteria criteria) {
        return QuoteReport.of(crm, criteria);
    }

    /**
     * Returns the table of the analysis of quotes (A4) that was run already.
     *
     * @param scale the ledger's scale, at which the amounts are shown
     */
    public static ReportTable quotes(Analysis<QuoteCriteria, QuoteSums> analysis, CurrencyScale scale) {
        return QuoteReport.table(analysis, scale);
    }

    /**
     * Returns a table of the rows of a list with all its columns, without a total (L1, L8).
     *
     * @param title the title of the table
     * @param list the list, from {@link io.crmkit.list.Listing#type}, which knows the labels that plugins give to
     *     columns
     */
    public static ReportTable list(Localized title, ListType list, List<? extends Row<?>> rows) {
        return list(title, list, list.columns(), rows);
    }

    /**
     * Returns a table of the rows of a list with some of its columns (L7).
     *
     * @param title the title of the table
     * @param visible the columns that are shown, in this order
     */
    public static ReportTable list(
            Localized title, ListType list, List<? extends Column<?>> visible, List<? extends Row<?>> rows) {
        return ListTable.of(title, list, visible, rows);
    }

    /**
     * Returns the history of a document or master record and of its parts, the latest entry first.
     *
     * <p>Only the changes of this document are taken from an entry, except from an import, which does not list its
     * documents one by one. Something that was added without field values has a row without a field. Ids in the values
     * are shown as the present code, text or number if the actor may see what they refer to. The column {@code part}
     * has the sequence of a record, and the number of a reply to it.
     *
     * @param title the title of the table
     * @param subject the document or master record
     * @throws io.crmkit.error.AccessDeniedException if no actor is set
     */
    public static ReportTable history(Crm crm, Localized title, Subject subject) {
        return HistoryTable.of(crm, title, subject);
    }
}
