package io.crmkit.jdbc.internal.sql;

import io.crmkit.value.Texts;
import java.util.function.UnaryOperator;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * How a text that is looked for gets the form in which a column of texts is compared (L5).
 *
 * @param text what is done with it before it is bound
 * @param bound what the statement does with it, as with the column
 */
public record Folding(UnaryOperator<String> text, UnaryOperator<Field<String>> bound) {

    /** Our columns keep the folded form beside the text. */
    public static final Folding OURS = new Folding(Texts::fold, bound -> bound);

    /** A text that is compared as it is: a part of a key. */
    public static final Folding NONE = new Folding(text -> text, bound -> bound);

    /**
     * A host's columns have no folded form, and no database can make ours of them: there the case is that of the
     * database, for the column and for what is looked for alike, and then texts are compared by code point.
     */
    public static Folding ofHost(Database database) {
        return new Folding(text -> text, bound -> hosts(bound, database));
    }

    /** A host's column in the form in which it is compared. */
    public static Field<String> hosts(Field<String> text, Database database) {
        return switch (database) {
            case H2 -> DSL.lower(text);
            // the collation of the column would make another case of it than that of the value has
            case POSTGRESQL ->
                DSL.field("(lower(cast({0} as varchar) collate \"default\") collate \"C\")", SQLDataType.VARCHAR, text);
            case MARIADB ->
                DSL.field("(lower(convert({0} using utf8mb4)) collate utf8mb4_nopad_bin)", SQLDataType.VARCHAR, text);
        };
    }

    /** A text to compare with. */
    public Field<String> of(String wanted) {
        return bound.apply(DSL.val(text.apply(wanted)));
    }

    /** A pattern of the texts that contain one, escaped by {@code !}. */
    public Field<String> containing(String wanted) {
        return bound.apply(DSL.val("%" + literal(text.apply(wanted)) + "%"));
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
