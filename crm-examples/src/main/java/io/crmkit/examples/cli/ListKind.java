package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.error.Localized;
import io.crmkit.ledger.ListMode;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Page;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.plan.WorkPlanColumns;
import io.crmkit.project.ProjectColumns;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.record.RecordColumns;
import io.crmkit.service.ServiceColumns;
import java.util.Locale;
import java.util.function.BiFunction;

/** What can be listed. */
enum ListKind {
    OPPORTUNITIES(
            Localized.of("Opportunities", "机会"),
            OpportunityColumns.LIST,
            (crm, query) -> crm.opportunities().search(query)),
    PROJECTS(
            Localized.of("Projects", "项目"),
            ProjectColumns.LIST,
            (crm, query) -> crm.projects().search(query)),
    CONTACT_RECORDS(
            Localized.of("Contact records", "联系记录"),
            RecordColumns.CONTACT,
            (crm, query) -> crm.contactRecords().search(query)),
    MAINTENANCE_RECORDS(
            Localized.of("Maintenance records", "维护记录"),
            RecordColumns.MAINTENANCE,
            (crm, query) -> crm.maintenanceRecords().search(query)),
    QUOTES(
            Localized.of("Quotes", "报价单"),
            QuoteColumns.LIST,
            (crm, query) -> crm.quotes().search(query)),
    SERVICES(
            Localized.of("Services", "服务"),
            ServiceColumns.LIST,
            (crm, query) -> crm.services().search(query)),
    WORK_PLANS(
            Localized.of("Work plans", "工作计划"),
            WorkPlanColumns.LIST,
            (crm, query) -> crm.workPlans().search(query)),
    CUSTOMERS(
            Localized.of("Customers", "客户"),
            MasterColumns.CUSTOMERS,
            (crm, query) -> crm.customers().list(ListMode.all()).search(query)),
    EMPLOYEES(
            Localized.of("Employees", "职员"),
            MasterColumns.EMPLOYEES,
            (crm, query) -> crm.employees().list(ListMode.all()).search(query)),
    PRODUCTS(
            Localized.of("Products", "商品"),
            MasterColumns.PRODUCTS,
            (crm, query) -> crm.products().list(ListMode.all()).search(query));

    private final Localized title;
    private final ListType type;
    private final BiFunction<Crm, ListQuery, Page<?>> search;

    ListKind(Localized title, ListType type, BiFunction<Crm, ListQuery, Page<?>> search) {
        this.title = title;
        this.type = type;
        this.search = search;
    }

    Localized title() {
        return title;
    }

    ListType type() {
        return type;
    }

    Page<?> search(Crm crm, ListQuery query) {
        return search.apply(crm, query);
    }

    /** As it is named on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
