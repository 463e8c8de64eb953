package io.crmkit.jdbc;

import io.crmkit.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Describes the table or view in which a ledger keeps a kind of entry. Immutable.
 *
 * @param source the tag that the ids of these entries have, up to 16 characters
 * @param table the table or view, with its schema if need be
 * @param id the column of the key
 * @param idType what the key is
 * @param code the column of the code
 * @param name the column of the name
 * @param parent the column with the key of the category above, if entries form a tree
 * @since 0.1
 */
public record LedgerRelation(
        String source, String table, String id, IdType idType, String code, String name, Optional<String> parent) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*|\"[^\"]+\"|`[^`]+`");
    private static final Pattern QUALIFIED =
            Pattern.compile("(" + NAME.pattern() + ")(\\.(" + NAME.pattern() + ")){0,2}");

    public LedgerRelation {
        List<String> wrong = new ArrayList<>();
        check(wrong, "table", table, QUALIFIED);
        check(wrong, "id", id, NAME);
        check(wrong, "code", code, NAME);
        check(wrong, "name", name, NAME);
        parent.ifPresent(column -> check(wrong, "parent", column, NAME));
        if (source.isEmpty() || source.length() > 16) {
            wrong.add("the source of a relation has 1 to 16 characters");
        }
        if (!wrong.isEmpty()) {
            throw new ConfigurationException(wrong);
        }
    }

    /** Begins to describe a table or view. */
    public static Builder of(String source, String table) {
        return new Builder(source, table);
    }

    private static void check(List<String> wrong, String what, @Nullable String name, Pattern pattern) {
        if (name == null || !pattern.matcher(name).matches()) {
            wrong.add("the " + what + " of a relation is the name of a column or table, not: " + name);
        }
    }

    /** Describes a relation. Not thread-safe. */
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

        /** The column of the key; {@code id}, an integer, by default. */
        public Builder id(String column, IdType type) {
            this.id = column;
            this.idType = type;
            return this;
        }

        /** The column of the code; {@code code} by default. */
        public Builder code(String column) {
            this.code = column;
            return this;
        }

        /** The column of the name; {@code name} by default. */
        public Builder name(String column) {
            this.name = column;
            return this;
        }

        /** The column with the key of the category above; without it the entries form no tree. */
        public Builder parent(String column) {
            this.parent = column;
            return this;
        }

        /**
         * The relation so described.
         *
         * @throws ConfigurationException with everything that is no name
         */
        public LedgerRelation build() {
            return new LedgerRelation(source, table, id, idType, code, name, Optional.ofNullable(parent));
        }
    }
}
