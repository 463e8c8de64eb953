package io.crmkit.examples.cli;

import picocli.CommandLine.Command;

@Command(
        name = "report",
        description = "Prints a report.",
        subcommands = {
            OpportunityReportCommand.class,
            ProjectReportCommand.class,
            QuoteReportCommand.class,
            ServiceReportCommand.class
        },
        mixinStandardHelpOptions = true)
final class ReportCommand {}
