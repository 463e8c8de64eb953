package io.crmkit.jdbc.schema;

import io.crmkit.error.ConfigurationException;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.spi.store.Store;
import java.nio.file.Path;

/** Opens a file, in a process of its own, and says what came of it. */
final class FileOpener {

    private FileOpener() {}

    public static void main(String[] arguments) {
        try (Store store = JdbcStore.h2File(Path.of(arguments[0])).build()) {
            System.out.println("opened " + store.ownsTransactions());
        } catch (ConfigurationException refused) {
            System.out.println("refused " + refused.getMessage());
        }
    }
}
