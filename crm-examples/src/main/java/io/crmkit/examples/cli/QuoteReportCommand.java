package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ReportTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "quotes", description = "The detail of quotes by product; the options combine by AND.")
final class QuoteReportCommand extends TableCommand {

    @Mixin
    CriteriaOptions counted;

    QuoteReportCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    ReportTable table(Crm crm) {
        return ReportTables.quotes(
                crm, new QuoteCriteria(counted.customer(crm), counted.employee(crm), counted.period()));
    }
}
