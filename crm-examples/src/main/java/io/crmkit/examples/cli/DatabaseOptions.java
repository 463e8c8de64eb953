package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.error.NotFoundException;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.SchemaMode;
import io.crmkit.jdbc.SchemaState;
import io.crmkit.spi.store.Store;
import io.crmkit.user.Actor;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose a database and a ledger in it. */
final class DatabaseOptions {

    @Option(
            names = "--db",
            required = true,
            paramLabel = "PATH_OR_JDBC_URL",
            description = "An H2 file, or a JDBC URL of H2, PostgreSQL or MariaDB.")
    String db;

    @Option(names = "--user", paramLabel = "NAME", description = "The database user, for a JDBC URL.")
    @Nullable
    String user;

    @Option(
            names = "--password-env",
            paramLabel = "NAME",
            description = "The environment variable that holds the password, for a JDBC URL.")
    @Nullable
    String passwordVariable;

    @Option(
            names = "--ledger",
            paramLabel = "NAME",
            defaultValue = "main",
            description = "The ledger; ${DEFAULT-VALUE} by default.")
    String ledger;

    /**
     * Opens an existing ledger for reading. Nothing is created: a misspelled path must not leave an empty database
     * behind.
     *
     * @throws BadInput if the ledger does not exist
     * @throws CommandException if the database does not exist or cannot be used
     */
    OpenCrm open() {
        DatabasePlace place = place(true);
        if (place.isNew()) {
            throw new CommandException("database " + place.name() + " does not exist", "数据库 " + place.name() + " 不存在");
        }
        OpenCrm open = open(place, SchemaMode.VALIDATE, Locale.ENGLISH);
        try {
            open.crm().settings();
            return open;
        } catch (NotFoundException noLedger) {
            open.close();
            throw new BadInput(
                    "ledger " + ledger + " was not found in the database " + place.name(),
                    "数据库 " + place.name() + " 中不存在账套 " + ledger);
        } catch (RuntimeException failed) {
            open.close();
            throw failed;
        }
    }

    /**
     * Opens a database for writing, and creates or upgrades it if necessary. A database of another program is refused.
     *
     * @param seeds the language of the dictionary values of a new ledger
     */
    OpenCrm openOrCreate(Locale seeds) {
        DatabasePlace place = place(false);
        SchemaState state = state(place);
        if (state == SchemaState.FOREIGN || state == SchemaState.NEWER) {
            place.close();
            throw DatabaseFailures.refusal(state, place.name());
        }
        return open(place, SchemaMode.MIGRATE, seeds);
    }

    /**
     * Opens a database for a trial run. A new database is deleted at the end unless the caller keeps it; an existing
     * one is not upgraded.
     *
     * @param seeds the language of the dictionary values of a new ledger
     */
    OpenCrm openToTry(Locale seeds) {
        DatabasePlace place = place(true);
        if (place.isNew()) {
            place.close();
            return openOrCreate(seeds);
        }
        return open(place, SchemaMode.VALIDATE, seeds);
    }

    /** Returns the name of the ledger. */
    String ledger() {
        return ledger;
    }

    private OpenCrm open(DatabasePlace place, SchemaMode mode, Locale seeds) {
        Store store = store(place, mode);
        try {
            Crm crm = Crm.builder()
                    .store(store)
                    .ledgerName(ledger)
                    .actor(Actor.of("crm"))
                    .language(seeds)
                    .build();
            return new OpenCrm(crm, place);
        } catch (RuntimeException failed) {
            store.close();
            giveUp(place);
            throw failed;
        }
    }

    private static Store store(DatabasePlace place, SchemaMode mode) {
        try {
            JdbcStore.Builder store = place.store().schema(mode);
            return (mode == SchemaMode.MIGRATE ? store.compactOnClose() : store).build();
        } catch (RuntimeException failed) {
            try {
                SchemaState state = state(place);
                throw state == SchemaState.CURRENT || mode == SchemaMode.MIGRATE
                        ? failed
                        : DatabaseFailures.refusal(state, place.name());
            } finally {
                giveUp(place);
            }
        }
    }

    private static SchemaState state(DatabasePlace place) {
        try {
            return place.state();
        } catch (SQLException failed) {
            place.close();
            throw new CommandException(DatabaseFailures.reason(failed, place.name()));
        }
    }

    /** Removes a database that this command created, so that a failed command leaves nothing behind. */
    private static void giveUp(DatabasePlace place) {
        place.close();
        place.discard();
    }

    private DatabasePlace place(boolean toRead) {
        if (ledger.isBlank()
                || ledger.codePoints().count() > 64
                || ledger.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput(
                    "the name of a ledger has 1 to 64 characters and no control characters", "账套名称为 1 至 64 个字符，不含控制字符");
        }
        if (DatabaseUrl.isUrl(db)) {
            return DatabaseUrl.connect(db, user, password(), toRead);
        }
        if (user != null || passwordVariable != null) {
            throw new BadInput(
                    "--user and --password-env need a JDBC URL; an H2 file has neither",
                    "--user 和 --password-env 只用于 JDBC URL；H2 文件没有用户和密码");
        }
        DatabaseFile file = DatabaseFile.of(db);
        if (!toRead) {
            file.requireWritable();
        }
        return file;
    }

    /**
     * Reads the password from the environment, because other users of the computer can see the arguments of a program.
     */
    private @Nullable String password() {
        if (passwordVariable == null) {
            return null;
        }
        String password = System.getenv(passwordVariable);
        if (password == null) {
            throw new BadInput(
                    "the environment variable " + passwordVariable + " is not set", "没有设置环境变量 " + passwordVariable);
        }
        return password;
    }
}
