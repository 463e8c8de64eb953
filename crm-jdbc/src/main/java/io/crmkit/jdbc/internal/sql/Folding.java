package io.crmkit.jdbc.internal.sql;

import io.crmkit.internal.limit.Texts;
import java.util.function.UnaryOperator;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Converts a searched text to the form in which a column is compared (L5, K14).
 *
 * @param text converts the text before it is bound
 * @param bound converts the bound parameter within the statement, in the same way as the column
 */
public record Folding(UnaryOperator<String> text, UnaryOperator<Field<String>> bound) {

    /** For our columns, which store the folded form beside the text. */
    public static final Folding OURS = new Folding(Texts::fold, bound -> bound);

    /** For parts of keys, which are compared exactly. */
    public static final Folding NONE = new Folding(text -> text, bound -> bound);

    /**
     * Returns the folding for columns of a host. They have no stored folded form, and no database can compute ours. So
     * the database lowers the case of both the column and the searched text, and the results are compared by code
     * point.
     */
    public static Folding ofHost(Database database) {
        return new Folding(text -> text, bound -> hosts(bound, database));
    }

    /** Returns the form in which a host's column is compared. */
    public static Field<String> hosts(Field<String> text, Database database) {
        return switch (database) {
            case H2 -> DSL.lower(text);
            // The default collation lowers the case of both sides alike, whatever collation the column has; "C" then
            // compares by code point.
            case POSTGRESQL ->
                DSL.field("(lower(cast({0} as varchar) collate \"default\") collate \"C\")", SQLDataType.VARCHAR, text);
            case MARIADB ->
                DSL.field("(lower(convert({0} using utf8mb4)) collate utf8mb4_nopad_bin)", SQLDataType.VARCHAR, text);
        };
    }

    /** Returns a text in the form of the column, as a bound parameter. */
    public Field<String> of(String wanted) {
        return bound.apply(DSL.val(text.apply(wanted)));
    }

    /** Returns a LIKE pattern for the texts that contain a text. Wildcards in it are escaped with {@code !} (K15). */
    public Field<String> containing(String wanted) {
        return bound.apply(DSL.val("%" + literal(text.apply(wanted)) + "%"));
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
