package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.project.ProjectState;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ReportTables;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "projects", description = "The analysis of projects; the options combine by AND.")
final class ProjectReportCommand extends TableCommand {

    @Mixin
    AnalysisOptions analysis;

    @Mixin
    CriteriaOptions counted;

    @Option(names = "--state", description = "Only those in this state: ${COMPLETION-CANDIDATES}.")
    @Nullable
    ProjectState state;

    ProjectReportCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    ReportTable table(Crm crm) {
        return ReportTables.projects(
                crm,
                new ProjectCriteria(
                        analysis.by,
                        analysis.stage(crm),
                        counted.customer(crm),
                        counted.employee(crm),
                        Optional.ofNullable(state),
                        counted.period()));
    }
}
