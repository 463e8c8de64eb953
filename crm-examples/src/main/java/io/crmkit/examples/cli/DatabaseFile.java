package io.crmkit.examples.cli;

import io.crmkit.jdbc.JdbcStore;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * An H2 file. The path is made absolute once, so that the file that is checked is the one that is opened.
 *
 * @param name the user's name for it
 * @param path the absolute path without the extension
 * @param isNew whether the file did not exist when the command began
 */
record DatabaseFile(String name, Path path, boolean isNew) implements DatabasePlace {

    private static final String ENDING = ".mv.db";

    /**
     * Returns the file with a name, with or without its extension.
     *
     * @throws BadInput if the name cannot be that of a database
     * @throws CommandException if the file may not be read
     */
    static DatabaseFile of(String given) {
        boolean full = given.endsWith(ENDING);
        String stem = full ? given.substring(0, given.length() - ENDING.length()) : given;
        if (stem.isBlank() || full && endsAsFolder(stem)) {
            throw new BadInput("the name of the database is missing", "缺少数据库的名称");
        } else if (stem.contains(";")) {
            throw new BadInput("the path of a database cannot contain a semicolon", "数据库的路径不能含有分号");
        }
        Path path = path(stem);
        if (!full && (endsAsFolder(stem) || Files.isDirectory(path))) {
            throw new BadInput(
                    given + " is a folder; name a file in it, or give the name with " + ENDING,
                    given + " 是文件夹；请指定其中的文件，或写出带 " + ENDING + " 的名称");
        }
        DatabaseFile file = new DatabaseFile(given, path, !Files.exists(with(path, ENDING)));
        file.requireAccess();
        return file;
    }

    private static boolean endsAsFolder(String given) {
        return given.endsWith("/") || given.endsWith(File.separator);
    }

    private static Path path(String given) {
        try {
            return Path.of(given).toAbsolutePath().normalize();
        } catch (InvalidPathException wrong) {
            throw new BadInput(given + " is not a path", given + " 不是路径");
        }
    }

    private void requireAccess() {
        Path file = with(path, ENDING);
        if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a folder", file + " 是文件夹");
        } else if (!isNew && !Files.isReadable(file)) {
            throw new CommandException("no permission to read the database " + name, "没有读取数据库 " + name + " 的权限");
        }
        // H2 locks a database by a file beside it, even to read
        Path folder = path.getParent();
        if (!isNew && folder != null && !Files.isWritable(folder)) {
            throw new CommandException(
                    "no permission to write to " + folder + ", which needs a lock file while the database is open",
                    "没有写入 " + folder + " 的权限；数据库打开时要在其中加锁");
        }
    }

    /** @throws CommandException if the file is read-only */
    void requireWritable() {
        if (!isNew && !Files.isWritable(with(path, ENDING))) {
            throw new CommandException("the database " + name + " is read-only", "数据库 " + name + " 是只读的");
        }
    }

    @Override
    public JdbcStore.Builder store() {
        return JdbcStore.h2File(path);
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:" + path + ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0", "", "");
    }

    @Override
    public void discard() {
        if (!isNew) {
            return;
        }
        Path lock = with(path, ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            // another program may have opened the file meanwhile; then it must stay
            if (held != null) {
                Files.deleteIfExists(with(path, ENDING));
                Files.deleteIfExists(lock);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {}

    private static Path with(Path path, String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }
}
