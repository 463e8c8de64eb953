package io.crmkit.memory;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents of one kind, found by id and by number (N1). */
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

    /** The documents by their numbers, after one of them or from the first on. */
    Stream<T> byNumber(Optional<String> after) {
        return numbers.byKey().tailMap(after.orElse(""), false).values().stream()
                .map(id -> byId.find(id).orElseThrow());
    }

    /** All documents, in the order of their ids. */
    Collection<T> all() {
        return byId.all();
    }

    /** @throws RuleException if the number is taken */
    void insert(I id, String number, T document) {
        if (hasNumber(number)) {
            throw new RuleException(ErrorCode.NUMBER_TAKEN, number);
        }
        numbers.put(number, id);
        byId.put(id, document);
    }

    void update(I id, T document) {
        byId.put(id, document);
    }

    void remove(I id, String number) {
        numbers.remove(number);
        byId.remove(id);
    }
}
