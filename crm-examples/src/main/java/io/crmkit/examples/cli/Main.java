package io.crmkit.examples.cli;

import com.openhtmltopdf.util.XRLog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar crm.jar}. */
@Command(
        name = "crm",
        description = "A CRM on a database of its own or of yours.",
        subcommands = {
            DemoCommand.class,
            HostCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            ListCommand.class,
            HistoryCommand.class,
            QuoteCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "crm 0.1.0")
/** The command line {@code java -jar crm.jar}. */
public final class Main {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    Main() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        // the libraries log through java.util.logging, but a command should print a single clear line
        LogManager.getLogManager().reset();
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        XRLog.setLoggingEnabled(false);
        System.exit(run(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), arguments));
    }

    /**
     * Runs a command and returns its exit code: 0 success, 1 failure, 2 wrong usage or input. The output is UTF-8. If
     * it cannot be written, the command has failed, even if the work was done.
     */
    public static int run(OutputStream out, OutputStream err, String... arguments) {
        Output written = new Output(out);
        PrintStream said = new PrintStream(written, false, StandardCharsets.UTF_8);
        PrintStream failures = new PrintStream(err, false, StandardCharsets.UTF_8);
        int code;
        try {
            code = execute(new Outputs(said, failures), arguments);
            said.flush();
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            failures.println("crm: " + Failures.EXHAUSTED.text(Locale.ENGLISH));
            code = Failures.FAILED;
        }
        IOException lost = written.failure();
        if (lost != null) {
            code = Math.max(code, Failures.FAILED);
            if (!Output.isBrokenPipe(lost)) {
                failures.println("crm: the output could not be written: " + lost.getMessage());
            }
        }
        failures.flush();
        return code;
    }

    private static int execute(Outputs outputs, String... arguments) {
        return new CommandLine(new Main(), outputs)
                .setOut(new PrintWriter(outputs.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(outputs.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::date)
                .registerConverter(ListKind.class, new Words<>(ListKind.class))
                .registerConverter(HistoryKind.class, new Words<>(HistoryKind.class))
                .setParameterExceptionHandler(UsageFailures::report)
                .setExecutionExceptionHandler(Failures::execution)
                .execute(arguments);
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException wrong) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a date such as 2010-12-15");
        }
        throw new CommandLine.TypeConversionException(
                "'" + text + "' is outside the years " + FIRST_YEAR + " to " + LAST_YEAR);
    }
}
