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
 * Turns what a host's constraints and triggers refuse into coded errors. Of the driver's words only the name of what
 * refuses is kept, for they say values too (K18); a message that a trigger raises is the host's own and is shown.
 *
 * @param table what the host calls the table
 * @param codeKeys the unique indexes that refuse a code
 * @param statement what is refused
 */
record HostRefusals(String table, Set<String> codeKeys, String code, Statement statement) {

    private static final Set<String> CLASSES = Set.of("22", "23", "27", "38", "44", "45", "P0");
    private static final Set<Integer> MARIADB = Set.of(1048, 1062, 1264, 1265, 1364, 1366, 1406, 1452, 1644, 4025);

    static HostRefusals of(MappedSource source, String code) {
        return new HostRefusals(
                source.table().said(),
                source.editing().map(MappedEditing::codeKeys).orElseGet(Set::of),
                code,
                Statement.CHANGE);
    }

    /** Of an insert under a key that another transaction may have taken at the same time. */
    static HostRefusals ofRace(MappedSource source, String code) {
        return new HostRefusals(source.table().said(), of(source, code).codeKeys, code, Statement.RACE);
    }

    static HostRefusals ofDeletion(MappedSource source) {
        return new HostRefusals(source.table().said(), Set.of(), "", Statement.DELETION);
    }

    static RuleException refused(Localized why) {
        return new RuleException(ErrorCode.HOST_REFUSED, why);
    }

    /** A trigger may leave a row out without a word. */
    static RuleException nothing() {
        return refused(Localized.ofKey("host.nothing-written"));
    }

    /** Runs what changes one row. */
    void requireOne(IntSupplier change) {
        if (run(change::getAsInt) == 0) {
            throw nothing();
        }
    }

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

    private boolean isRefusal(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        return !(statement == Statement.DELETION && SqlFailures.isForeignKey(failed))
                && (MARIADB.contains(failed.getErrorCode())
                        || "42501".equals(state)
                        || state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }

    private boolean mentionsCode(SQLException refusal) {
        String words = String.valueOf(refusal.getMessage());
        return codeKeys.stream()
                .anyMatch(key -> Pattern.compile("(?<!\\w)" + Pattern.quote(key) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                        .matcher(words)
                        .find());
    }

    private Localized words(SQLException refusal) {
        String message = String.valueOf(refusal.getMessage());
        String state = String.valueOf(refusal.getSQLState());
        if (state.startsWith("P0") || state.startsWith("45")) {
            String own = message.lines().findFirst().orElse("").replaceFirst("^(ERROR: |\\(conn=\\d+\\) )+", "");
            return Localized.of(own, own);
        }
        return ConstraintMessages.of(refusal, table);
    }

    /** What the host's database is asked for. */
    enum Statement {

        /** To insert or change a row. */
        CHANGE,

        /** To insert a row under a key that may be taken meanwhile: then the whole transaction is tried again. */
        RACE,

        /** To delete a row: a foreign key then says that it is in use, which is told elsewhere. */
        DELETION
    }
}
