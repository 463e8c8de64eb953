package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.FieldType;
import io.crmkit.spi.store.DictionaryStore;
import io.crmkit.value.CompletionRate;
import java.util.ArrayList;
import java.util.Comparator;
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
 * Imports and exports the values and labels of dictionaries. In a ledger that is still empty the values of the file replace
 * the seeded values of the dictionaries that it names; in any other they are added, or update values that exist.
 */
final class DictionaryFile {

    private static final CellType<Dictionary> DICTIONARY =
            CellType.of(FieldType.choice(Dictionary.class, Dictionary::word));

    static final FileTable<ValueRow> VALUES = FileTable.<ValueRow>of(ExchangeFile.DICTIONARIES)
            .required("dictionary", DICTIONARY, ValueRow::dictionary)
            .optional("value", CellType.LINE, row -> row.value().map(DictionaryValue::text))
            .optional("rate", CellType.RATE, row -> row.value().flatMap(DictionaryValue::rate))
            .optional("disabled", CellType.FLAG, row -> row.value().map(DictionaryValue::disabled))
            .build();

    static final FileTable<Map.Entry<Dictionary, String>> LABELS = FileTable.<Map.Entry<Dictionary, String>>of(
                    ExchangeFile.DICTIONARY_LABELS)
            .required("dictionary", DICTIONARY, Map.Entry::getKey)
            .required("label", CellType.LINE, Map.Entry::getValue)
            .build();

    private final UnitOfWork work;
    private final DictionaryStore store;
    private final ReferenceLocks locks;
    private final ImportFolder folder;
    private final Map<Dictionary, Map<String, DictionaryValue>> existing = new EnumMap<>(Dictionary.class);
    private final Map<Dictionary, Map<String, DictionaryValue>> values = new EnumMap<>(Dictionary.class);
    private final Set<Dictionary> named = EnumSet.noneOf(Dictionary.class);
    private final Map<Dictionary, String> labels = new EnumMap<>(Dictionary.class);

    DictionaryFile(UnitOfWork work, ImportFolder folder, ReferenceLocks locks) {
        this.work = work;
        this.store = work.stores().dictionaries();
        this.folder = folder;
        this.locks = locks;
        for (Dictionary dictionary : Dictionary.values()) {
            Map<String, DictionaryValue> texts = new LinkedHashMap<>();
            store.values(dictionary).forEach(value -> texts.put(value.text(), value));
            existing.put(dictionary, texts);
            values.put(dictionary, new LinkedHashMap<>(texts));
        }
    }

    /** Exports the values in display order, then the labels of the dictionaries that were renamed. */
    static void export(LedgerExport export) {
        DictionaryStore store = export.work().stores().dictionaries();
        for (Dictionary dictionary : Dictionary.values()) {
            List<DictionaryValue> all = store.values(dictionary);
            if (all.isEmpty()) {
                export.write(VALUES, new ValueRow(dictionary, Optional.empty()));
            }
            for (DictionaryValue value : all) {
                export.names().add(value);
                export.write(VALUES, new ValueRow(dictionary, Optional.of(value)));
            }
        }
        store.labels().entrySet().stream()
                .sorted(Comparator.comparing(label -> label.getKey().word()))
                .forEach(label -> export.write(LABELS, label));
    }

    /** @param replace whether the values replace those that the ledger has */
    void run(boolean replace, BatchOutput output) {
        Set<String> keys = new HashSet<>();
        folder.each(VALUES, row -> {
            folder.advance(VALUES);
            Dictionary dictionary = row.get("dictionary", Dictionary.class);
            if (dictionary == null) {
                return;
            }
            if (named.add(dictionary) && replace) {
                values(dictionary).clear();
            }
            readValue(row, dictionary, keys);
        });
        Set<Dictionary> labelled = EnumSet.noneOf(Dictionary.class);
        folder.each(LABELS, row -> {
            folder.advance(LABELS);
            Dictionary dictionary = row.get("dictionary", Dictionary.class);
            String label = row.get("label", String.class);
            if (dictionary != null && !labelled.add(dictionary)) {
                row.bad("dictionary", ErrorCode.DUPLICATE_KEY, dictionary.word());
            } else if (dictionary != null && label != null) {
                labels.put(dictionary, label);
            }
        });
        if (output.isOpen()) {
            write();
        }
    }

    private void readValue(CsvRow row, Dictionary dictionary, Set<String> keys) {
        boolean stage = dictionary == Dictionary.SALES_STAGE;
        row.read("rate", "disabled");
        if (!row.has("value")) {
            row.refuse("value", "rate", "disabled");
            return;
        }
        String text = row.get("value", String.class);
        if (stage) {
            row.require("rate");
        } else {
            row.refuse(Dictionary.SALES_STAGE.word(), "rate");
        }
        if (text != null && !keys.add(dictionary + "/" + text)) {
            row.bad("value", ErrorCode.DUPLICATE_KEY, text);
        }
        if (text != null && row.isValid()) {
            Map<String, DictionaryValue> texts = values(dictionary);
            DictionaryValue before = texts.get(text);
            texts.put(
                    text,
                    new DictionaryValue(
                            before != null ? before.id() : new DictionaryValueId(work.newId()),
                            dictionary,
                            text,
                            row.find("rate", CompletionRate.class),
                            row.flag("disabled"),
                            before != null ? before.position() : highest(texts) + 1));
        }
    }

    private static int highest(Map<String, DictionaryValue> texts) {
        return texts.values().stream().mapToInt(DictionaryValue::position).max().orElse(0);
    }

    /** The value that a cell names; null if there is none. */
    @Nullable
    DictionaryValue find(CsvRow row, String column, Dictionary dictionary) {
        DictionaryValue value = values(dictionary).get(row.raw(column));
        if (value == null || isOfLedger(value) && !locks.value(value.id())) {
            row.unknown(column, ExchangeFile.DICTIONARIES, dictionary);
        }
        return value;
    }

    /** The value with a text that is known to be one. */
    DictionaryValue value(Dictionary dictionary, @Nullable String text) {
        return CsvRow.present(values(dictionary).get(text));
    }

    private boolean isOfLedger(DictionaryValue value) {
        DictionaryValue before = existing(value.dictionary()).get(value.text());
        return before != null && before.id().equals(value.id());
    }

    private void write() {
        List<DictionaryValue> added = new ArrayList<>();
        for (Dictionary dictionary : named) {
            store.touch(dictionary);
            Set<DictionaryValueId> kept = new HashSet<>();
            values(dictionary).values().forEach(value -> kept.add(value.id()));
            Map<DictionaryValueId, DictionaryValue> before = new LinkedHashMap<>();
            existing(dictionary).values().forEach(value -> before.put(value.id(), value));
            before.keySet().stream().filter(id -> !kept.contains(id)).forEach(store::delete);
            for (DictionaryValue value : values(dictionary).values()) {
                DictionaryValue old = before.get(value.id());
                if (old == null) {
                    added.add(value);
                } else if (!old.equals(value)) {
                    store.update(value);
                }
            }
        }
        work.stores().bulk().dictionaryValues(added);
        labels.forEach(store::label);
    }

    private Map<String, DictionaryValue> values(Dictionary dictionary) {
        return CsvRow.present(values.get(dictionary));
    }

    private Map<String, DictionaryValue> existing(Dictionary dictionary) {
        return CsvRow.present(existing.get(dictionary));
    }

    /**
     * A row of the file of values.
     *
     * @param value empty if the dictionary has no values
     */
    record ValueRow(Dictionary dictionary, Optional<DictionaryValue> value) {}
}
