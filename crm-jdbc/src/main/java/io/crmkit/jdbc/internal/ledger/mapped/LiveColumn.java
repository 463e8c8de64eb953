package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.internal.sql.Database;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * A column of a host's table or query, as the database describes it. Immutable.
 *
 * @param name the exact name
 * @param type a constant of {@link Types}
 * @param typeName the database's name of the type
 * @param size the maximum number of characters of a text
 * @param decimals the number of decimals of a number
 * @param nullable whether the column may be null
 * @param given whether the database supplies a value that an insert omits, by a default, an identity or an expression
 */
public record LiveColumn(
        String name, int type, String typeName, int size, int decimals, boolean nullable, boolean given) {

    private static final String PADDED = "bpchar";
    private static final String MONEY = "money";
    private static final Set<Integer> FLAGS = Set.of(Types.BOOLEAN, Types.BIT);
    private static final Set<Integer> TEXTS = Set.of(
            Types.CHAR,
            Types.VARCHAR,
            Types.NCHAR,
            Types.NVARCHAR,
            Types.LONGVARCHAR,
            Types.LONGNVARCHAR,
            Types.CLOB,
            Types.NCLOB);
    private static final Set<Integer> INTEGERS = Set.of(Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT);
    private static final Set<Integer> NUMBERS =
            Set.of(Types.NUMERIC, Types.DECIMAL, Types.REAL, Types.FLOAT, Types.DOUBLE);
    private static final Set<Integer> BYTES = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

    /** Returns the first column of a query's result. */
    public static LiveColumn ofAnswer(ResultSetMetaData answer) throws SQLException {
        return new LiveColumn(
                answer.getColumnLabel(1),
                answer.getColumnType(1),
                answer.getColumnTypeName(1),
                answer.getPrecision(1),
                answer.getScale(1),
                true,
                false);
    }

    /** Returns whether the column holds text. PostgreSQL reports citext as another type. */
    public boolean isText() {
        return TEXTS.contains(type) && !isUuid() || typeName.equalsIgnoreCase("citext");
    }

    /** Returns whether the column holds integers. */
    public boolean isInteger() {
        return INTEGERS.contains(type) || (type == Types.NUMERIC || type == Types.DECIMAL) && decimals == 0;
    }

    /** Returns whether the column holds numbers. */
    public boolean isNumber() {
        // PostgreSQL's driver returns money as a text with its currency.
        return isInteger() || NUMBERS.contains(type) && !typeName.equals(MONEY);
    }

    /**
     * Returns whether the column can answer a question: by a number, by a boolean that counts as 1 or 0, or always by
     * null.
     */
    public boolean isAnswer() {
        return isNumber() || FLAGS.contains(type) || type == Types.NULL;
    }

    /** Returns whether the column holds bytes. */
    public boolean isBytes() {
        return BYTES.contains(type) && !isUuid();
    }

    /** Returns whether the column has the database's UUID type, which some drivers report as bytes or text. */
    public boolean isUuid() {
        return typeName.equalsIgnoreCase("uuid");
    }

    /** Returns whether the column is a PostgreSQL text padded with blanks, which is only compared with its own type. */
    boolean isPadded() {
        return typeName.equals(PADDED);
    }

    /** Returns whether an inserted row must contain a value. */
    public boolean isRequired() {
        return !nullable && !given;
    }

    /** Returns the name quoted, because the host may have used any case. */
    Name quoted() {
        return DSL.quotedName(name);
    }

    /** Returns the column of a table with an alias; without a qualifier if the alias is empty. */
    public Field<Object> of(String alias) {
        return alias.isEmpty() ? alone() : DSL.field(DSL.name(DSL.unquotedName(alias), quoted()), Object.class);
    }

    /** Returns the column without a qualifier, as statements that write need it. */
    Field<Object> alone() {
        return DSL.field(quoted(), Object.class);
    }

    /**
     * Returns a value for this column as a bound parameter (K15). PostgreSQL converts no text to another type by
     * itself, so a cast is added there.
     */
    Field<Object> bound(Object value, Database database) {
        Field<?> bound = value instanceof Character letter ? DSL.val(letter.toString()) : DSL.val(value);
        if (database == Database.POSTGRESQL && value instanceof String && (!isText() || isPadded())) {
            return DSL.field("cast({0} as {1})", Object.class, bound, DSL.sql(typeName));
        }
        return bound.coerce(Object.class);
    }

    /** Returns the type as the developer knows it from the schema, for messages. */
    public String described() {
        return isText() && size < Short.MAX_VALUE ? typeName + "(" + size + ")" : typeName;
    }
}
