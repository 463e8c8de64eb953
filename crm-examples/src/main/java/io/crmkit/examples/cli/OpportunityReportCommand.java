package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ReportTables;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "opportunities", description = "The analysis of opportunities; the options combine by AND.")
final class OpportunityReportCommand extends TableCommand {

    @Mixin
    AnalysisOptions analysis;

    @Mixin
    CriteriaOptions counted;

    @Option(names = "--state", description = "Only those in this state: ${COMPLETION-CANDIDATES}.")
    @Nullable
    OpportunityState state;

    OpportunityReportCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    ReportTable table(Crm crm) {
        return ReportTables.opportunities(
                crm,
                new OpportunityCriteria(
                        analysis.by,
                        analysis.stage(crm),
                        counted.customer(crm),
                        counted.employee(crm),
                        Optional.ofNullable(state),
                        counted.period()));
    }
}
