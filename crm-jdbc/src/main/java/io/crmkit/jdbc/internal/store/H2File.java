package io.crmkit.jdbc.internal.store;

import io.crmkit.error.ConfigurationException;
import io.crmkit.jdbc.Durability;
import io.crmkit.jdbc.internal.transaction.OwnTransactions;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/**
 * An open H2 file that nobody else has open (K8). Two locks are needed. A lock on a second file keeps out other openers
 * in this process; it belongs to the process as a whole. H2's own lock on the database file keeps out other processes.
 * The second file cannot do both: when a refused opener closes its channel, the operating system releases the lock of
 * the whole process.
 */
final class H2File implements OwnTransactions.Opened {

    /** The size of the pool. Writers take turns (K8), so this only limits the number of concurrent queries. */
    private static final int CONNECTIONS = 8;
    /** The build number of H2 2.5.252, the oldest version that is supported (K8). */
    private static final int FIRST_SAFE_BUILD = 252;

    private final FileChannel lock;
    private final JdbcConnectionPool pool;
    private final boolean compacted;

    private H2File(FileChannel lock, JdbcConnectionPool pool, boolean compacted) {
        this.lock = lock;
        this.pool = pool;
        this.compacted = compacted;
    }

    /**
     * Opens the file.
     *
     * @param file the path without the extension
     * @param compacted whether closing compacts the file
     * @throws ConfigurationException if the path is unusable, the file is in use, or H2 is missing or too old
     */
    static H2File open(Path file, Durability durability, boolean compacted) {
        String path = file.toAbsolutePath().normalize().toString();
        // The rest after a semicolon would be read as settings of H2, which can run SQL.
        if (path.contains(";")) {
            throw new ConfigurationException(List.of("the path of a database cannot contain a semicolon"));
        }
        requireH2();
        FileChannel lock = lock(Path.of(path + ".lock"), path);
        // async: keeps the database open when a thread that reads or writes is interrupted; without it an interrupt
        // closes the database (K8).
        // DB_CLOSE_ON_EXIT=FALSE: a library must not install a shutdown hook in the host's process.
        // TRACE_LEVEL_FILE=0: H2 must not write a trace file next to the database, which it does by default when
        // opening fails.
        // WRITE_DELAY=0: commits are written at once, so that a killed process leaves no half of a transaction (K8).
        String url = "jdbc:h2:async:" + path + ";DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64;TRACE_LEVEL_FILE=0"
                + (durability == Durability.FAST ? "" : ";WRITE_DELAY=0");
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "", "");
        pool.setMaxConnections(CONNECTIONS);
        return new H2File(lock, pool, compacted);
    }

    DataSource source() {
        return pool;
    }

    @Override
    public void close() {
        if (compacted) {
            compact();
        }
        pool.dispose();
        try {
            lock.close();
        } catch (IOException notReleased) {
            System.getLogger("io.crmkit.jdbc")
                    .log(System.Logger.Level.WARNING, "the lock of a database was not released", notReleased);
        }
    }

    /** Compacts the file. A failure is only logged: the data is complete, the file is just larger than necessary. */
    private void compact() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException notCompacted) {
            System.getLogger("io.crmkit.jdbc")
                    .log(System.Logger.Level.WARNING, "a database was not compacted", notCompacted);
        }
    }

    /**
     * Locks the second file, which is never deleted: after a deletion two openers could lock two files with the same
     * name.
     */
    private static FileChannel lock(Path file, String database) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = tryLock(channel);
            if (held == null) {
                channel.close();
                throw new ConfigurationException(List.of("the database " + database + " is in use"));
            }
            return channel;
        } catch (IOException failed) {
            throw new ConfigurationException(List.of("the database " + database + " cannot be opened: "
                    + failed.getClass().getSimpleName()));
        }
    }

    /** Returns the lock, or null if another opener holds it: in another process, or in this one. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** Requires a supported build of H2 (K8). H2 is an optional dependency, so it may be missing. */
    private static void requireH2() {
        int build;
        try {
            // Read the constant by reflection: the compiler would copy its value from the H2 that we compile against.
            build = Class.forName("org.h2.engine.Constants", true, H2File.class.getClassLoader())
                    .getField("BUILD_ID")
                    .getInt(null);
        } catch (ReflectiveOperationException missing) {
            build = 0;
        }
        if (build < FIRST_SAFE_BUILD) {
            throw new ConfigurationException(
                    List.of("a file database needs H2 on the class path: com.h2database:h2, 2.5.252 or later"
                            + (build == 0 ? "" : "; found build " + build)));
        }
    }
}
