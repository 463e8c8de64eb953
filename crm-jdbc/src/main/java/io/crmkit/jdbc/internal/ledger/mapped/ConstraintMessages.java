package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.text.Localized;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Says what of a host's table refuses a row, by what the drivers say of it. They say values too, which must not be shown
 * (K18): each message is known from its beginning to the name, and where a value stands before that, it is passed over.
 */
final class ConstraintMessages {

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

    /** @param table what the host calls the table */
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

    /** A name without its schema, and the columns that H2 tells: it makes up names that tell nothing. */
    private static String name(MatchResult found) {
        String name = found.group(1).substring(found.group(1).lastIndexOf('.') + 1);
        return found.groupCount() < 2
                ? name
                : name + " (" + found.group(2).replaceAll(" (ASC|DESC|NULLS \\w+)", "") + ")";
    }
}
