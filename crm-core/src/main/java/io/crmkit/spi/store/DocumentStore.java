package io.crmkit.spi.store;

import io.crmkit.document.Numbered;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.user.Restriction;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps one kind of numbered documents, each the root of what hangs on it.
 *
 * @param <I> the type of their ids
 * @param <T> the documents
 * @since 0.1
 */
public interface DocumentStore<I, T extends Numbered<I, T>> {

    /** Counts the revision up and holds the document until the transaction ends (K1). False if it is not there. */
    boolean touch(I id);

    /** Counts the revision down again, after a touch that led to no change. */
    void untouch(I id);

    Optional<T> find(I id, Restriction restriction);

    Optional<T> findByNumber(String number, Restriction restriction);

    /** A page of their list (L1), in one statement; a second one for the total. The query has been checked. */
    Page<I> page(ListQuery query, Restriction restriction);

    /** Whether a number is taken. */
    boolean hasNumber(String number);

    /** All numbers that are taken. */
    void numbers(Consumer<String> consumer);

    /**
     * Adds a document with the revision it has.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.number-taken} if its number is
     */
    void insert(T document);

    /** Writes a touched document; its revision stands already. */
    void update(T document);

    /** Deletes a touched document on which nothing hangs any more. */
    void delete(I id);
}
