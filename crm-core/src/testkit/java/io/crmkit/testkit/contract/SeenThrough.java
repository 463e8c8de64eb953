package io.crmkit.testkit.contract;

import io.crmkit.Crm;
import io.crmkit.history.HistoryEntry;
import io.crmkit.list.Column;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Listing;
import io.crmkit.list.Page;
import io.crmkit.list.Sort;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.Reports;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import java.util.ArrayList;
import java.util.List;

/** Everything that an actor can learn of documents without naming one that is hidden, as texts. */
final class SeenThrough {

    private final Crm crm;
    private final SubordinatesContract.Bundle visible;
    private final List<String> seen = new ArrayList<>();

    SeenThrough(Crm crm, SubordinatesContract.Bundle visible) {
        this.crm = crm;
        this.visible = visible;
    }

    List<String> everything() {
        seen.clear();
        List<Listing<?>> lists = List.of(
                crm.opportunities(),
                crm.contactRecords(),
                crm.projects(),
                crm.maintenanceRecords(),
                crm.quotes(),
                crm.services(),
                crm.workPlans());
        lists.forEach(this::list);
        page(crm.customers(), ListQuery.all());
        page(crm.employees(), ListQuery.all());
        reports();
        documents();
        return List.copyOf(seen);
    }

    /** Rows, totals and finds in every order, a page of one row at a time. */
    private <I> void list(Listing<I> list) {
        page(list, ListQuery.all().ofSize(ListQuery.MAX_PAGE_SIZE));
        page(list, ListQuery.all().ofSize(1));
        for (Column<?> column : list.type().columns()) {
            if (column.sortable()) {
                page(list, ListQuery.all().ofSize(1).sortedBy(Sort.by(column)));
                page(list, ListQuery.all().ofSize(1).sortedBy(Sort.descendingBy(column)));
            }
            if (column.filterable() && column.type().isText()) {
                for (String text : List.of("H", "hidden", "V", "E2", "C1")) {
                    see(
                            column.key(),
                            list.findNext(ListQuery.all(), column.key(), text).map(row -> row.values()));
                }
            }
        }
    }

    private <I> void page(Listing<I> list, ListQuery query) {
        Page<I> page = list.search(query.withTotal());
        page.rows().forEach(row -> see(list.type().name(), row.id() + " " + row.highlight() + " " + row.values()));
        see(list.type().name(), page.total() + " " + page.next());
    }

    private void reports() {
        Reports reports = crm.reports();
        for (Grouping by : Grouping.values()) {
            see("A1", reports.opportunities(OpportunityCriteria.groupBy(by)));
            see("A1", reports.drillDown(OpportunityCriteria.groupBy(by), DrillDownQuery.total()));
            see("A2", reports.projects(ProjectCriteria.groupBy(by)));
            see("A2", reports.drillDown(ProjectCriteria.groupBy(by), DrillDownQuery.total()));
        }
        for (ServiceGrouping by : ServiceGrouping.values()) {
            see("A3", reports.services(ServiceCriteria.groupBy(by)));
        }
        see("A4", reports.quotes(QuoteCriteria.all()));
        see("A4", reports.drillDown(QuoteCriteria.all(), DrillDownQuery.total().ofSize(1)));
    }

    private void documents() {
        for (String number : List.of("HO", "HP", "HQ", "HS", "HW", "VO")) {
            see(
                    number,
                    List.of(
                            crm.opportunities().findByNumber(number),
                            crm.projects().findByNumber(number),
                            crm.quotes().findByNumber(number),
                            crm.services().findByNumber(number),
                            crm.workPlans().findByNumber(number)));
        }
        see("plan", crm.opportunities().planDelete(visible.opportunity.id()));
        see("plan", crm.projects().planDelete(visible.project.id()));
        see("uses", crm.customers().usages(visible.opportunity.customer()));
        see("uses", crm.employees().usages(visible.opportunity.salesperson()));
        for (HistoryEntry entry : crm.history().of(visible.opportunity.id())) {
            see("history", entry);
        }
        see("history", crm.history().of(visible.project.id()).size());
    }

    private void see(String where, Object what) {
        seen.add(where + ": " + what);
    }
}
