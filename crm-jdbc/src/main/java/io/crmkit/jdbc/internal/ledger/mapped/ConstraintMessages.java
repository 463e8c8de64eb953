package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.text.Localized;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the constraint or column that refused a row in the driver's message. The messages also quote values, which must
 * not be shown (K18). So each pattern matches a known message from its beginning to the name, and skips a value that
 * comes before.
 */
final class ConstraintMessages {

    /** What the drivers put before the message of the server. */
    private static final String DRIVER = "^(?:ERROR: |\\(conn=\\d+\\) )*";

    private static final List<Pattern> CONSTRAINTS = List.of(
            // H2
            named("(?:Check|Referential integrity) constraint violation: \"([^\":]+)"),
            named("Unique index or primary key violation: \"(\\S+)(?: INDEX \\S+)? ON [^(\"]+\\(([^)\"]*)\\)"),
            // PostgreSQL
            named("[^:]* violates \\S+(?: key)? constraint \"([^\"]+)\""),
            // MariaDB
            named("CONSTRAINT `([^`]+)` failed"),
            named("Cannot \\w+ or update a \\w+ row: a foreign key constraint fails \\([^,]*, CONSTRAINT `([^`]+)`"),
            named("Duplicate entry '.*' for key '([^']+)'"));
    private static final List<Pattern> COLUMNS = List.of(
            named("NULL not allowed for column \"([^\"]+)\""),
            named("Value too long for column \"([^\" ]+)"),
            named("null value in column \"([^\"]+)\""),
            named("Column '([^']+)' cannot be null"),
            named("Field '([^']+)' doesn't have a default"),
            named("(?:Data too long|Data truncated|Out of range value) for column '([^']+)'"),
            named("Incorrect \\w+ value: '.*' for column (?:`[^`]+`\\.)*`([^`]+)`"));

    private ConstraintMessages() {}

    private static Pattern named(String message) {
        return Pattern.compile(DRIVER + message);
    }

    /**
     * Describes a refusal by the name of the constraint, or of the column, or else of the table.
     *
     * @param table the table as the host wrote it
     */
    static Localized of(SQLException refusal, String table) {
        String message =
                String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
        String state = String.valueOf(refusal.getSQLState());
        return first(CONSTRAINTS, message)
                .map(name -> Localized.ofKey("host.constraint", name, table, state))
                .or(() -> first(COLUMNS, message).map(name -> Localized.ofKey("host.column", name, table, state)))
                .orElseGet(() -> Localized.ofKey("host.table", table, state));
    }

    private static Optional<String> first(List<Pattern> known, String message) {
        return known.stream()
                .flatMap(pattern -> pattern.matcher(message).results())
                .map(ConstraintMessages::name)
                .findFirst();
    }

    /**
     * Returns the name without its schema. H2 invents meaningless names for unique constraints, so its columns are
     * added.
     */
    private static String name(MatchResult found) {
        String name = found.group(1).substring(found.group(1).lastIndexOf('.') + 1);
        return found.groupCount() < 2
                ? name
                : name + " (" + found.group(2).replaceAll(" (ASC|DESC|NULLS \\w+)", "") + ")";
    }
}
