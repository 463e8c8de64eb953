package io.crmkit.jdbc.internal.migration;

import io.crmkit.jdbc.internal.sql.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The versioned scripts in the jar. */
public final class Scripts {

    /** The versions this library knows, oldest first; each has a script for every database. */
    static final List<Version> VERSIONS = List.of(
            new Version("1", "opportunities"),
            new Version("2", "projects_and_quotes"),
            new Version("3", "services"),
            new Version("4", "plans_and_lists"),
            new Version("6", "users"));

    private Scripts() {}

    record Version(String number, String description) {

        String script() {
            return "V" + number + "__" + description + ".sql";
        }
    }

    /** All scripts and the history that says so. */
    public static String whole(Database database, String prefix) {
        StringBuilder script = new StringBuilder(SchemaHistory.createTable(database, prefix));
        int rank = 0;
        for (Version version : VERSIONS) {
            script.append('\n')
                    .append(text(database, version).replace("${prefix}", prefix))
                    .append('\n')
                    .append(SchemaHistory.insertRow(database, prefix, ++rank, version));
        }
        return script.toString();
    }

    private static String text(Database database, Version version) {
        String name = "/META-INF/crmkit/" + database.folder() + "/" + version.script();
        try (InputStream script = Scripts.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
