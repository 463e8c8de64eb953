package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ReportTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "services", description = "The analysis of services; the options combine by AND.")
final class ServiceReportCommand extends TableCommand {

    @Option(
            names = "--by",
            defaultValue = "EMPLOYEE",
            paramLabel = "employee|importance|contact_type|satisfaction|service_type",
            description = "Grouped by what.")
    ServiceGrouping by;

    @Mixin
    CriteriaOptions criteria;

    ServiceReportCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    ReportTable table(Crm crm) {
        return ReportTables.services(
                crm, new ServiceCriteria(by, criteria.customer(crm), criteria.employee(crm), criteria.period()));
    }
}
