package io.crmkit.jdbc;

import io.crmkit.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Describes the table or view in which a ledger keeps the entries of one kind. Immutable.
 *
 * @param source the tag in the ids of these entries, 1 to 16 characters; it is stored with every reference
 * @param table the table or view, qualified with its schema if necessary
 * @param id the key column
 * @param idType the type of the key
 * @param code the column of the code
 * @param name the column of the name
 * @param parent the column with the key of the parent category, if the entries form a tree; empty otherwise
 * @since 0.1
 */
public record LedgerRelation(
        String source, String table, String id, IdType idType, String code, String name, Optional<String> parent) {

    /**
     * The names go into the text of statements, where they cannot be bound, so anything but an identifier is refused
     * (K15).
     */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*|\"[^\"]+\"|`[^`]+`");

    private static final Pattern QUALIFIED =
            Pattern.compile("(" + NAME.pattern() + ")(\\.(" + NAME.pattern() + ")){0,2}");

    /**
     * @throws ConfigurationException with code {@code configuration} if a name is not an identifier or the source is
     *     too long or empty; it lists all problems
     */
    public LedgerRelation {
        List<String> wrong = new ArrayList<>();
        check(wrong, "table", table, QUALIFIED);
        check(wrong, "id", id, NAME);
        check(wrong, "code", code, NAME);
        check(wrong, "name", name, NAME);
        parent.ifPresent(column -> check(wrong, "parent", column, NAME));
        if (source.isEmpty() || source.length() > 16) {
            wrong.add("the source of a relation must have 1 to 16 characters");
        }
        if (!wrong.isEmpty()) {
            throw new ConfigurationException(wrong);
        }
    }

    /**
     * Begins the description of a table or view.
     *
     * @param source the tag in the ids of these entries, 1 to 16 characters
     * @param table the table or view, qualified with its schema if necessary
     */
    public static Builder of(String source, String table) {
        return new Builder(source, table);
    }

    private static void check(List<String> wrong, String what, @Nullable String name, Pattern pattern) {
        if (name == null || !pattern.matcher(name).matches()) {
            wrong.add("the " + what + " of a relation must be the name of a column or table, but is: " + name);
        }
    }

    /** Mutable builder; not thread-safe. */
    public static final class Builder {

        private final String source;
        private final String table;
        private String id = "id";
        private IdType idType = IdType.INTEGER;
        private String code = "code";
        private String name = "name";
        private @Nullable String parent;

        private Builder(String source, String table) {
            this.source = source;
            this.table = table;
        }

        /** Sets the key column and its type; {@code id} of type {@link IdType#INTEGER} by default. */
        public Builder id(String column, IdType type) {
            this.id = column;
            this.idType = type;
            return this;
        }

        /** Sets the column of the code; {@code code} by default. */
        public Builder code(String column) {
            this.code = column;
            return this;
        }

        /** Sets the column of the name; {@code name} by default. */
        public Builder name(String column) {
            this.name = column;
            return this;
        }

        /** Sets the column with the key of the parent category. Without it the entries form no tree. */
        public Builder parent(String column) {
            this.parent = column;
            return this;
        }

        /**
         * Returns the description.
         *
         * @throws ConfigurationException with code {@code configuration} if a name is not an identifier; it lists all
         *     problems
         */
        public LedgerRelation build() {
            return new LedgerRelation(source, table, id, idType, code, name, Optional.ofNullable(parent));
        }
    }
}
