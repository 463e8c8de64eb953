package io.crmkit.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar crm.jar}. */
@Command(
        name = "crm",
        description = "A CRM on a database of its own or of yours.",
        subcommands = {DemoCommand.class, ImportCommand.class, ExportCommand.class, ReportCommand.class},
        mixinStandardHelpOptions = true,
        version = "crm 0.1.0")
public final class Main {

    Main() {}

    public static void main(String[] arguments) {
        // the libraries below talk through java.util.logging; a command line has one clear line to say, its own
        java.util.logging.LogManager.getLogManager().reset();
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs a command and gives its exit code: 0 done, 1 failed, 2 bad usage or bad input. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new Main(), new Outputs(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::date)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::execution)
                .execute(arguments);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a date such as 2010-12-15");
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
