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
 * A column of a host's table as the database tells of it. Immutable.
 *
 * @param name as the database has it
 * @param type of {@link Types}
 * @param typeName as the database calls it
 * @param size the most characters of a text
 * @param given whether the database gives a value where an insert has none: a default, an identity, an expression
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

    /** The only column of what a query gives. */
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

    public boolean isText() {
        return TEXTS.contains(type) && !isUuid() || typeName.equalsIgnoreCase("citext");
    }

    public boolean isInteger() {
        return INTEGERS.contains(type) || (type == Types.NUMERIC || type == Types.DECIMAL) && decimals == 0;
    }

    public boolean isNumber() {
        // money of PostgreSQL comes as text with its currency
        return isInteger() || NUMBERS.contains(type) && !typeName.equals(MONEY);
    }

    /** Whether it can be the answer to a question: a number, or yes for 1, or nothing at all. */
    public boolean isAnswer() {
        return isNumber() || FLAGS.contains(type) || type == Types.NULL;
    }

    public boolean isBytes() {
        return BYTES.contains(type) && !isUuid();
    }

    public boolean isUuid() {
        return typeName.equalsIgnoreCase("uuid");
    }

    /** Whether it is a text of PostgreSQL that is filled up with blanks, which it compares with its own kind only. */
    boolean isPadded() {
        return typeName.equals(PADDED);
    }

    /** Whether an inserted row must bring a value. */
    public boolean isRequired() {
        return !nullable && !given;
    }

    Name quoted() {
        return DSL.quotedName(name);
    }

    public Field<Object> of(String alias) {
        return alias.isEmpty() ? alone() : DSL.field(DSL.name(DSL.unquotedName(alias), quoted()), Object.class);
    }

    /** Without a table before it, as in what is set. */
    Field<Object> alone() {
        return DSL.field(quoted(), Object.class);
    }

    /** A value for this column: text becomes what the column is, where PostgreSQL would not take it for that. */
    Field<Object> bound(Object value, Database database) {
        Field<?> bound = value instanceof Character letter ? DSL.val(letter.toString()) : DSL.val(value);
        if (database == Database.POSTGRESQL && value instanceof String && (!isText() || isPadded())) {
            return DSL.field("cast({0} as {1})", Object.class, bound, DSL.sql(typeName));
        }
        return bound.coerce(Object.class);
    }

    /** As the database tells of it, for whoever described it wrongly. */
    public String described() {
        return isText() && size < Short.MAX_VALUE ? typeName + "(" + size + ")" : typeName;
    }
}
