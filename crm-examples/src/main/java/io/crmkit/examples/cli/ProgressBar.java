package io.crmkit.examples.cli;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ImportProgress;
import java.io.Console;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** A progress bar on a terminal. It prints nothing elsewhere, so that log files stay clean. */
final class ProgressBar implements ImportProgress, AutoCloseable {

    private static final int WIDTH = 40;

    private final @Nullable PrintStream terminal;
    private int shown = -1;

    private ProgressBar(@Nullable PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Creates a bar that is drawn only if a terminal is attached. */
    static ProgressBar on(PrintStream err) {
        return new ProgressBar(isTerminal() ? err : null);
    }

    @Override
    public void advanced(ExchangeFile file, long done, long total) {
        int filled = total == 0 ? WIDTH : (int) (done * WIDTH / total);
        if (terminal != null && filled != shown) {
            shown = filled;
            terminal.printf("\r[%s%s] %-22s", "#".repeat(filled), " ".repeat(WIDTH - filled), file.fileName());
            terminal.flush();
        }
    }

    @Override
    public void close() {
        if (terminal != null && shown >= 0) {
            terminal.printf("\r%" + (WIDTH + 25) + "s\r", "");
            terminal.flush();
            shown = -1;
        }
    }

    /**
     * Since Java 22, a console need not be a terminal. The method that tells is called by reflection, because this code
     * also runs on Java 17.
     */
    @SuppressWarnings("SystemConsoleNull") // isTerminal() is asked below where it exists
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
