package io.crmkit.examples.cli;

import io.crmkit.exchange.ExchangeSummary;
import java.io.PrintStream;
import picocli.CommandLine;

/**
 * Creates commands with the streams to write to, so that tests can read the output.
 *
 * @param out the standard output
 * @param err the error output
 */
record Outputs(PrintStream out, PrintStream err) implements CommandLine.IFactory {

    /** Prints the number of rows of each file. */
    void print(ExchangeSummary summary) {
        summary.rows().forEach((file, rows) -> out.println(file.fileName() + ": " + rows));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (OutputCommand.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Outputs.class).newInstance(this);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
