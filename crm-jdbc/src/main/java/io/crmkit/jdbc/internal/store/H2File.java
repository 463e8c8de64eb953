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
 * An H2 file that is open, by us alone (K8). Other openers of this process are kept out by a lock on a file beside it,
 * which the machine knows of for the process as a whole; those of other processes by H2's own lock on the file itself.
 * The one beside it cannot do both: when an opener that is refused closes its channel, the operating system drops the
 * lock of the whole process.
 */
final class H2File implements OwnTransactions.Opened {

    private static final int CONNECTIONS = 8;
    private static final int FIRST_SAFE_BUILD = 252;

    private final FileChannel lock;
    private final JdbcConnectionPool pool;
    private final boolean compacted;

    private H2File(FileChannel lock, JdbcConnectionPool pool, boolean compacted) {
        this.lock = lock;
        this.pool = pool;
        this.compacted = compacted;
    }

    /** @param compacted whether closing it gives back the space that is no longer used */
    static H2File open(Path file, Durability durability, boolean compacted) {
        String path = file.toAbsolutePath().normalize().toString();
        if (path.contains(";")) {
            throw new ConfigurationException(List.of("the path of a database cannot contain a semicolon"));
        }
        requireH2();
        FileChannel lock = lock(Path.of(path + ".lock"), path);
        // "async:" survives an interrupt of a thread that reads or writes; the hook would not be ours to set
        // nor are trace files, which a database that cannot be opened would get beside it
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

    private void compact() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException notCompacted) {
            System.getLogger("io.crmkit.jdbc")
                    .log(System.Logger.Level.WARNING, "a database was not compacted", notCompacted);
        }
    }

    /** The file stays when the lock is released: deleting it would let two openers lock two files of one name. */
    private static FileChannel lock(Path file, String database) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            // it stays there: were it deleted by one who is refused, the next would lock another file of that name
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

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void requireH2() {
        int build;
        try {
            // asked of the class as it is loaded: the compiler would copy the constant of the H2 we are built with
            build = Class.forName("org.h2.engine.Constants", true, H2File.class.getClassLoader())
                    .getField("BUILD_ID")
                    .getInt(null);
        } catch (ReflectiveOperationException missing) {
            build = 0;
        }
        if (build < FIRST_SAFE_BUILD) {
            throw new ConfigurationException(
                    List.of("a file database needs H2 on the class path: com.h2database:h2, 2.5.252 or later"
                            + (build == 0 ? "" : "; there is build " + build)));
        }
    }
}
