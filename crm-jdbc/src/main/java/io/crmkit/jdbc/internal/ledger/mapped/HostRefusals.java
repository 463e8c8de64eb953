package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.jdbc.internal.sql.RacedException;
import io.crmkit.jdbc.internal.sql.SqlFailures;
import io.crmkit.text.Localized;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jooq.exception.DataAccessException;

/**
 * Translates refusals by the host's constraints and triggers into our errors. Only the name of the constraint is taken
 * from the driver's message, because the message quotes values (K18). A message that a trigger raises is the host's own
 * text, and is shown.
 *
 * @param table the table as the host wrote it
 * @param codeKeys the unique indexes whose violation means that the code is taken
 * @param code the code that is written, for messages
 * @param statement the statement that may be refused
 */
record HostRefusals(String table, Set<String> codeKeys, String code, Statement statement) {

    /** The classes of SQL states that mean a refusal: data, constraints, triggers, check options and raised errors. */
    private static final Set<String> CLASSES = Set.of("22", "23", "27", "38", "44", "45", "P0");
    /** MariaDB: codes that mean a refusal, which have unspecific states. */
    private static final Set<Integer> MARIADB = Set.of(1048, 1062, 1264, 1265, 1364, 1366, 1406, 1452, 1644, 4025);

    /** Returns the translation for an insert or an update. */
    static HostRefusals of(MappedSource source, String code) {
        return new HostRefusals(
                source.table().said(),
                source.editing().map(MappedEditing::codeKeys).orElseGet(Set::of),
                code,
                Statement.CHANGE);
    }

    /** Returns the translation for an insert with a key that another transaction may take at the same time. */
    static HostRefusals ofRace(MappedSource source, String code) {
        return new HostRefusals(source.table().said(), of(source, code).codeKeys, code, Statement.RACE);
    }

    /** Returns the translation for a deletion. */
    static HostRefusals ofDeletion(MappedSource source) {
        return new HostRefusals(source.table().said(), Set.of(), "", Statement.DELETION);
    }

    /** Returns the error for a refusal. */
    static RuleException refused(Localized why) {
        return new RuleException(ErrorCode.HOST_REFUSED, why);
    }

    /** Returns the error for a statement without effect: a trigger may silently skip a row. */
    static RuleException nothing() {
        return refused(Localized.ofKey("host.nothing-written"));
    }

    /** Runs a statement that must change one row. */
    void requireOne(IntSupplier change) {
        if (run(change::getAsInt) == 0) {
            throw nothing();
        }
    }

    /** Runs a statement and translates its refusal; any other failure is rethrown. */
    <T> T run(Supplier<T> change) {
        try {
            return change.get();
        } catch (DataAccessException failed) {
            SQLException refusal = SqlFailures.below(failed);
            if (refusal == null || !isRefusal(refusal)) {
                throw failed;
            }
            if (SqlFailures.isUnique(refusal) && mentionsCode(refusal)) {
                throw new RuleException(ErrorCode.CODE_TAKEN, code);
            }
            if (SqlFailures.isUnique(refusal) && statement == Statement.RACE) {
                throw new RacedException(refusal);
            }
            throw refused(words(refusal));
        }
    }

    /**
     * Returns whether the host's schema has refused the row. A foreign key that prevents a deletion is handled by the
     * caller.
     */
    private boolean isRefusal(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        return !(statement == Statement.DELETION && SqlFailures.isForeignKey(failed))
                && (MARIADB.contains(failed.getErrorCode())
                        || "42501".equals(state)
                        || state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }

    /** Returns whether the message names one of the indexes on the code, as a whole word. */
    private boolean mentionsCode(SQLException refusal) {
        String words = String.valueOf(refusal.getMessage());
        return codeKeys.stream()
                .anyMatch(key -> Pattern.compile("(?<!\\w)" + Pattern.quote(key) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                        .matcher(words)
                        .find());
    }

    /** Returns the description of a refusal. States P0 and 45 are raised by triggers, whose text is the host's own. */
    private Localized words(SQLException refusal) {
        String message = String.valueOf(refusal.getMessage());
        String state = String.valueOf(refusal.getSQLState());
        if (state.startsWith("P0") || state.startsWith("45")) {
            String own = message.lines().findFirst().orElse("").replaceFirst("^(ERROR: |\\(conn=\\d+\\) )+", "");
            return Localized.of(own, own);
        }
        return ConstraintMessages.of(refusal, table);
    }

    /** The statements that the host's database may refuse. */
    enum Statement {

        /** Inserts or changes a row. */
        CHANGE,

        /**
         * Inserts a row with a key that another transaction may take meanwhile; the whole command is then retried (K5).
         */
        RACE,

        /** Deletes a row. A foreign key then means that the entry is in use, which another error reports. */
        DELETION
    }
}
