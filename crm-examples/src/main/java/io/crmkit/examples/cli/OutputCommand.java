package io.crmkit.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** A command that prints something in a language. */
abstract class OutputCommand implements Callable<Integer> {

    final Outputs outputs;

    @Option(names = "--lang", description = "Language: en or zh.", defaultValue = "en", paramLabel = "en|zh")
    Language language;

    @Option(names = "--help", usageHelp = true, description = "Show this.")
    boolean help;

    OutputCommand(Outputs outputs) {
        this.outputs = outputs;
    }
}
