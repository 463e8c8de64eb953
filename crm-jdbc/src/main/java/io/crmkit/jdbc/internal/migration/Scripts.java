package io.crmkit.jdbc.internal.migration;

import io.crmkit.jdbc.internal.sql.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The versioned scripts in the jar. All databases run the same scripts. The differences are in placeholders, and one
 * file for each database gives their values.
 */
public final class Scripts {

    /** The location of the scripts, where the host's own Flyway does not look for its scripts. */
    static final String LOCATION = "META-INF/crmkit";

    /** The versions that this library knows, the oldest first. */
    static final List<Version> VERSIONS = List.of(new Version("1", "schema"));

    /** Matches a statement for other databases, which a placeholder has turned into a comment. */
    private static final Pattern LEFT_OUT = Pattern.compile("-- (alter|create) .*;");

    private Scripts() {}

    /**
     * A version of the schema.
     *
     * @param number the number, as in the history
     * @param description a word that is part of the name of the script
     */
    record Version(String number, String description) {

        /** Returns the name of the script, in Flyway's format. */
        String script() {
            return "V" + number + "__" + description + ".sql";
        }
    }

    /** Returns the values of all placeholders: the types of a database, and the prefix. */
    static Map<String, String> placeholders(Database database, String prefix) {
        Properties types = new Properties();
        try {
            types.load(new StringReader(text(database.folder() + ".properties")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> values = new HashMap<>(Map.of("prefix", prefix));
        types.stringPropertyNames().forEach(name -> values.put(name, types.getProperty(name)));
        return values;
    }

    /** Returns all scripts for a database, with the history that records them as run. */
    public static String whole(Database database, String prefix) {
        StringBuilder script = new StringBuilder(SchemaHistory.createTable(database, prefix));
        int rank = 0;
        for (Version version : VERSIONS) {
            script.append('\n')
                    .append(filled(version, placeholders(database, prefix)))
                    .append('\n')
                    .append(SchemaHistory.insertRow(database, prefix, ++rank, version));
        }
        return script.toString();
    }

    /** Returns a script with its placeholders filled in, as Flyway would run it. */
    private static String filled(Version version, Map<String, String> placeholders) {
        String script = text(version.script());
        for (Map.Entry<String, String> placeholder : placeholders.entrySet()) {
            script = script.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
        }
        return script.lines()
                .filter(line -> !LEFT_OUT.matcher(line).matches())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(String file) {
        String name = "/" + LOCATION + "/" + file;
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
