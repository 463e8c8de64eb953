package io.crmkit.spi.store;

import io.crmkit.document.Numbered;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.user.Restriction;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Stores one kind of numbered documents. Each document is the root of its parts, such as records or lines.
 *
 * @param <I> the type of the ids
 * @param <T> the type of the documents
 * @since 0.1
 */
public interface DocumentStore<I, T extends Numbered<I, T>> {

    /**
     * Increments the revision of a document, which locks the document until the transaction ends (K1). Returns false if
     * the document does not exist.
     */
    boolean touch(I id);

    /** Decrements the revision again, after a touch that led to no change. */
    void untouch(I id);

    /** Finds a document; empty if it does not exist or the restriction hides it. */
    Optional<T> find(I id, Restriction restriction);

    /** Finds a document by its number, compared exactly; empty if it does not exist or the restriction hides it. */
    Optional<T> findByNumber(String number, Restriction restriction);

    /**
     * Returns a page of the list of these documents (L1). It takes one statement, and a second one for the total. The
     * caller has checked the query.
     *
     * @param query which rows, in which order
     * @param restriction the documents that the actor may see
     */
    Page<I> page(ListQuery query, Restriction restriction);

    /** Returns whether a document has this number. */
    boolean hasNumber(String number);

    /** Passes the numbers of all documents to a consumer. */
    void numbers(Consumer<String> consumer);

    /**
     * Inserts a document with the revision that it carries.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.number-taken} if another document has its number
     */
    void insert(T document);

    /**
     * Updates a touched document. Its revision is not written, because the touch has already incremented the stored
     * one.
     */
    void update(T document);

    /** Deletes a touched document. The caller has deleted its parts before. */
    void delete(I id);
}
