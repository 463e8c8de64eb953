package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.internal.sql.Database;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * A question about an entry that a query of the host answers with a number, or with null for none. Questions are
 * compared by identity, because two of them may have the same word.
 */
public final class HostQuestion {

    private final About about;
    private final String asked;
    private final Query query;

    private HostQuestion(About about, String asked, Query query) {
        this.about = about;
        this.asked = asked;
        this.query = query;
    }

    /** Returns the question for the amount that an entry owes. */
    public static HostQuestion receivable(Query query) {
        return new HostQuestion(About.RECEIVABLE, "receivable", query);
    }

    /** Returns the question for the amount that is owed to an entry. */
    public static HostQuestion payable(Query query) {
        return new HostQuestion(About.PAYABLE, "payable", query);
    }

    /**
     * Returns the question for the number of documents that use an entry.
     *
     * @param word the host's name for the documents
     */
    public static HostQuestion usedBy(String word, Query query) {
        return new HostQuestion(About.DOCUMENTS, word, query);
    }

    About about() {
        return about;
    }

    /** Returns the host's name for the counted documents; empty for a balance. */
    Optional<String> word() {
        return about == About.DOCUMENTS ? Optional.of(asked) : Optional.empty();
    }

    /** Returns the call that the host wrote in its program, for messages. */
    public String call() {
        return about == About.DOCUMENTS ? "usedBy(" + asked + ", …)" : asked + "(…)";
    }

    /** Returns the query as a field of a statement. */
    public Field<?> of(Field<?> key, Database database) {
        return query.of(key, database);
    }

    /** The subject of a question. */
    enum About {
        RECEIVABLE,
        PAYABLE,
        DOCUMENTS
    }

    /** Renders a question as a field. */
    @FunctionalInterface
    public interface Query {

        /**
         * Returns the query as a field of a statement.
         *
         * @param key the key of the entry
         */
        Field<?> of(Field<?> key, Database database);

        /** Returns a whole query as a field. */
        static Field<?> inBrackets(Select<?> select) {
            return DSL.field("({0})", Object.class, select);
        }
    }
}
