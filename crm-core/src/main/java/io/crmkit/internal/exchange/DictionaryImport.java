package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.spi.IdGenerator;
import io.crmkit.spi.store.BulkWriter;
import io.crmkit.spi.store.DictionaryStore;
import io.crmkit.value.CompletionRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values and labels of dictionaries. Into a ledger that is still empty the file's values replace the seeded ones of
 * the dictionaries it names; otherwise they are added, or update those that exist.
 */
final class DictionaryImport {

    private final DictionaryStore store;
    private final IdGenerator ids;
    private final ReferenceLocks holds;
    private final ImportFolder folder;
    private final Map<Dictionary, Map<String, DictionaryValue>> existing = new EnumMap<>(Dictionary.class);
    private final Map<Dictionary, Map<String, DictionaryValue>> values = new EnumMap<>(Dictionary.class);
    private final Set<Dictionary> named = EnumSet.noneOf(Dictionary.class);
    private final Map<Dictionary, String> labels = new EnumMap<>(Dictionary.class);

    DictionaryImport(DictionaryStore store, IdGenerator ids, ImportFolder folder, ReferenceLocks holds) {
        this.store = store;
        this.ids = ids;
        this.folder = folder;
        this.holds = holds;
        for (Dictionary dictionary : Dictionary.values()) {
            Map<String, DictionaryValue> texts = new LinkedHashMap<>();
            store.values(dictionary).forEach(value -> texts.put(value.text(), value));
            existing.put(dictionary, texts);
            values.put(dictionary, new LinkedHashMap<>(texts));
        }
    }

    void read(boolean replace, Progress progress) {
        Set<String> keys = new HashSet<>();
        folder.each(ExchangeFile.DICTIONARIES, cells -> {
            progress.advance(ExchangeFile.DICTIONARIES);
            Dictionary dictionary = dictionary(cells);
            if (dictionary == null) {
                return;
            }
            if (named.add(dictionary) && replace) {
                values.get(dictionary).clear();
            }
            value(cells, dictionary, keys);
        });
        Set<Dictionary> labelled = EnumSet.noneOf(Dictionary.class);
        folder.each(ExchangeFile.DICTIONARY_LABELS, cells -> {
            progress.advance(ExchangeFile.DICTIONARY_LABELS);
            Dictionary dictionary = dictionary(cells);
            String label = cells.required("label", cells::line);
            if (dictionary != null && !labelled.add(dictionary)) {
                cells.bad("dictionary", ErrorCode.DUPLICATE_KEY, dictionary.word());
            } else if (dictionary != null && label != null) {
                labels.put(dictionary, label);
            }
        });
    }

    private static @Nullable Dictionary dictionary(CsvRow cells) {
        String word = cells.required("dictionary", cells::raw);
        if (word == null) {
            return null;
        }
        Optional<Dictionary> dictionary = Dictionary.of(word);
        if (dictionary.isEmpty()) {
            cells.bad("dictionary", ErrorCode.NOT_ONE_OF, words());
        }
        return dictionary.orElse(null);
    }

    private static String words() {
        return String.join(
                ", ", Arrays.stream(Dictionary.values()).map(Dictionary::word).toList());
    }

    private void value(CsvRow cells, Dictionary dictionary, Set<String> keys) {
        boolean stage = dictionary == Dictionary.SALES_STAGE;
        BigDecimal rate = cells.rate("rate");
        boolean disabled = cells.flag("disabled");
        if (!cells.has("value")) {
            for (String column : List.of("rate", "disabled")) {
                if (cells.has(column)) {
                    cells.bad(column, ErrorCode.NOT_GIVEN_HERE, "value");
                }
            }
            return;
        }
        String text = cells.line("value");
        if (stage && !cells.has("rate")) {
            cells.bad("rate", ErrorCode.REQUIRED);
        } else if (!stage && cells.has("rate")) {
            cells.bad("rate", ErrorCode.NOT_GIVEN_HERE, Dictionary.SALES_STAGE.word());
        }
        if (text != null && !keys.add(dictionary + "/" + text)) {
            cells.bad("value", ErrorCode.DUPLICATE_KEY, text);
        }
        if (text != null && cells.isValid()) {
            Map<String, DictionaryValue> texts = values.get(dictionary);
            DictionaryValue before = texts.get(text);
            texts.put(
                    text,
                    new DictionaryValue(
                            before != null ? before.id() : new DictionaryValueId(ids.next()),
                            dictionary,
                            text,
                            Optional.ofNullable(rate).map(CompletionRate::of),
                            disabled,
                            before != null ? before.position() : highest(texts) + 1));
        }
    }

    private static int highest(Map<String, DictionaryValue> texts) {
        return texts.values().stream().mapToInt(DictionaryValue::position).max().orElse(0);
    }

    /** The value that a cell names; null if it names none, or none that there is. */
    @Nullable
    DictionaryValue find(CsvRow cells, String column, Dictionary dictionary) {
        String text = cells.raw(column);
        if (text == null) {
            return null;
        }
        DictionaryValue value = values.get(dictionary).get(text);
        if (value == null || isOfLedger(value) && !holds.value(value.id())) {
            cells.unknown(column, ExchangeFile.DICTIONARIES, dictionary);
        }
        return value;
    }

    private boolean isOfLedger(DictionaryValue value) {
        DictionaryValue before = existing.get(value.dictionary()).get(value.text());
        return before != null && before.id().equals(value.id());
    }

    void write(BulkWriter bulk, BatchOutput outlet) {
        if (!outlet.open()) {
            return;
        }
        List<DictionaryValue> added = new ArrayList<>();
        for (Dictionary dictionary : named) {
            store.touch(dictionary);
            Set<DictionaryValueId> kept = new HashSet<>();
            values.get(dictionary).values().forEach(value -> kept.add(value.id()));
            Map<DictionaryValueId, DictionaryValue> before = new LinkedHashMap<>();
            existing.get(dictionary).values().forEach(value -> before.put(value.id(), value));
            before.keySet().stream().filter(id -> !kept.contains(id)).forEach(store::delete);
            for (DictionaryValue value : values.get(dictionary).values()) {
                DictionaryValue old = before.get(value.id());
                if (old == null) {
                    added.add(value);
                } else if (!old.equals(value)) {
                    store.update(value);
                }
            }
        }
        bulk.dictionaryValues(added);
        labels.forEach(store::label);
    }
}
