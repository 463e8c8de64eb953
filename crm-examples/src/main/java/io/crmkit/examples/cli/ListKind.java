package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.list.Listing;
import io.crmkit.text.Localized;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The lists of the program. */
enum ListKind {
    OPPORTUNITIES("Opportunities", "机会", Crm::opportunities),
    PROJECTS("Projects", "项目", Crm::projects),
    CONTACT_RECORDS("Contact records", "联系记录", Crm::contactRecords),
    MAINTENANCE_RECORDS("Maintenance records", "维护记录", Crm::maintenanceRecords),
    QUOTES("Quotes", "报价单", Crm::quotes),
    SERVICES("Services", "服务", Crm::services),
    WORK_PLANS("Work plans", "工作计划", Crm::workPlans),
    CUSTOMERS("Customers", "客户", (crm, tree) -> tree.of(crm.customers())),
    EMPLOYEES("Employees", "职员", (crm, tree) -> tree.of(crm.employees())),
    PRODUCTS("Products", "商品", (crm, tree) -> tree.of(crm.products()));

    private final Localized title;
    private final BiFunction<Crm, TreeOptions, TreeOptions.Listed> list;

    ListKind(String english, String chinese, Function<Crm, Listing<?>> list) {
        this(english, chinese, (crm, tree) -> tree.flat(list.apply(crm)));
    }

    ListKind(String english, String chinese, BiFunction<Crm, TreeOptions, TreeOptions.Listed> list) {
        this.title = Localized.of(english, chinese);
        this.list = list;
    }

    Localized title() {
        return title;
    }

    TreeOptions.Listed list(Crm crm, TreeOptions tree) {
        return list.apply(crm, tree);
    }

    /** As it is named on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
