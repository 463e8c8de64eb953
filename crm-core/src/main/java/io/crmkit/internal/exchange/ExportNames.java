package io.crmkit.internal.exchange;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Numbered;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.spi.LedgerNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers by which names the files of an export refer to what earlier files contain. */
final class ExportNames {

    private final Map<LedgerId, String> codes = new HashMap<>();
    private final Map<DictionaryValueId, String> texts = new HashMap<>();
    private final Map<ContactPersonId, ContactPerson> persons = new HashMap<>();
    private final Map<Object, String> numbers = new HashMap<>();

    void add(LedgerNode entry) {
        codes.put(entry.id(), entry.code());
    }

    void add(DictionaryValue value) {
        texts.put(value.id(), value.text());
    }

    void add(ContactPerson person) {
        persons.put(person.id(), person);
    }

    /** Begins a page of documents: their numbers replace those that the rows of the page before referred to. */
    void startPage(List<? extends Numbered<?, ?>> documents) {
        numbers.clear();
        documents.forEach(document -> numbers.put(document.id(), document.number()));
    }

    /** Adds the numbers of other documents to which rows of the page refer. */
    void addNumbers(Map<?, String> others) {
        numbers.putAll(others);
    }

    /** @throws NotFoundException if the entry is no longer in the ledger, which is a host's */
    String code(LedgerId id) {
        String code = codes.get(id);
        if (code == null) {
            throw new NotFoundException(ErrorCode.NOT_FOUND, id.kind().word(), id.key());
        }
        return code;
    }

    String text(DictionaryValueId id) {
        return Objects.requireNonNull(texts.get(id));
    }

    Optional<ContactPerson> person(ContactPersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    /** The number of a document; null if it has been deleted. */
    @Nullable
    String number(Object id) {
        return numbers.get(id);
    }
}
