package io.crmkit.examples.cli;

import io.crmkit.exchange.ExchangeSummary;
import java.io.PrintStream;
import picocli.CommandLine;

/** Makes commands that write where they are told. */
record Outputs(PrintStream out, PrintStream err) implements CommandLine.IFactory {

    /** Prints how many rows each file has. */
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
