package io.crmkit.examples.cli;

import picocli.CommandLine.Command;

@Command(
        name = "quote",
        description = "Quotes on paper.",
        subcommands = {QuotePrintCommand.class, QuoteTemplateCommand.class},
        mixinStandardHelpOptions = true)
final class QuoteCommand {}
