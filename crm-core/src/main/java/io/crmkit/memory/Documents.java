package io.crmkit.memory;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents of one kind, with an index by number (N1). Both tables change together, so that a rollback restores
 * both.
 *
 * @param <I> the type of the ids
 * @param <T> the type of the documents
 */
final class Documents<I, T> {

    private final Table<I, T> byId;
    private final Table<String, I> numbers;

    Documents(Journal journal, Comparator<? super I> order) {
        byId = new Table<>(journal, order);
        numbers = new Table<>(journal, Orders.TEXT);
    }

    Optional<T> find(I id) {
        return byId.find(id);
    }

    Optional<T> findByNumber(String number) {
        return numbers.find(number).flatMap(byId::find);
    }

    boolean hasNumber(String number) {
        return numbers.contains(number);
    }

    /**
     * Returns the documents ordered by number.
     *
     * @param after the number after which to begin; empty begins with the first
     */
    Stream<T> byNumber(Optional<String> after) {
        return numbers.byKey().tailMap(after.orElse(""), false).values().stream()
                .map(id -> byId.find(id).orElseThrow());
    }

    /** Returns all documents, ordered by id. */
    Collection<T> all() {
        return byId.all();
    }

    /**
     * Adds a document.
     *
     * @throws RuleException with {@code rule.number-taken} if another document has the number, as the unique constraint
     *     of a database would report it
     */
    void insert(I id, String number, T document) {
        if (hasNumber(number)) {
            throw new RuleException(ErrorCode.NUMBER_TAKEN, number);
        }
        numbers.put(number, id);
        byId.put(id, document);
    }

    /** Replaces a document. Its number stays the same, so the index need not change. */
    void update(I id, T document) {
        byId.put(id, document);
    }

    void remove(I id, String number) {
        numbers.remove(number);
        byId.remove(id);
    }
}
