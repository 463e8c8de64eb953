package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.internal.sql.Database;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * A question to a host's tables about an entry, to which a number is the answer, null for none. Told apart by identity.
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

    /** What an entry owes. */
    public static HostQuestion receivable(Query query) {
        return new HostQuestion(About.RECEIVABLE, "receivable", query);
    }

    /** What is owed to an entry. */
    public static HostQuestion payable(Query query) {
        return new HostQuestion(About.PAYABLE, "payable", query);
    }

    /** How many documents use an entry, which the host calls by a word. */
    public static HostQuestion usedBy(String word, Query query) {
        return new HostQuestion(About.DOCUMENTS, word, query);
    }

    About about() {
        return about;
    }

    /** The host's word for the documents that it counts. */
    Optional<String> word() {
        return about == About.DOCUMENTS ? Optional.of(asked) : Optional.empty();
    }

    /** As the host wrote it in its program. */
    public String call() {
        return about == About.DOCUMENTS ? "usedBy(" + asked + ", …)" : asked + "(…)";
    }

    /** As a part of a statement. */
    public Field<?> of(Field<?> key, Database database) {
        return query.of(key, database);
    }

    /** What a question is about. */
    enum About {
        RECEIVABLE,
        PAYABLE,
        DOCUMENTS
    }

    /** How it is asked. */
    @FunctionalInterface
    public interface Query {

        /**
         * As a part of a statement.
         *
         * @param key the key of the entry
         */
        Field<?> of(Field<?> key, Database database);

        /** A whole query in brackets. */
        static Field<?> inBrackets(Select<?> select) {
            return DSL.field("({0})", Object.class, select);
        }
    }
}
