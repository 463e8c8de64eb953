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
 * The versioned scripts in the jar. Every database runs the same ones: what differs between databases stands in
 * placeholders, whose values one file for each database gives.
 */
public final class Scripts {

    /** Where the scripts are, as Flyway names places in the jar: not where a host's Flyway looks for its own. */
    static final String LOCATION = "META-INF/crmkit";

    /** The versions this library knows, oldest first. */
    static final List<Version> VERSIONS = List.of(new Version("1", "schema"));

    /** A statement for another database, which a placeholder has turned into a comment. */
    private static final Pattern LEFT_OUT = Pattern.compile("-- (alter|create) .*;");

    private Scripts() {}

    record Version(String number, String description) {

        String script() {
            return "V" + number + "__" + description + ".sql";
        }
    }

    /** The values of all placeholders: the types of the database, and the prefix. */
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

    /** All scripts for one database, and the history that says that they have been run. */
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
