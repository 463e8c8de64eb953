package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.spi.store.DictionaryStore;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes dictionaries in display order, and knows from then on the texts of their values. */
final class DictionaryExport {

    private final DictionaryStore store;
    private final Map<DictionaryValueId, String> texts = new HashMap<>();

    DictionaryExport(DictionaryStore store) {
        this.store = store;
    }

    String text(DictionaryValueId id) {
        return Objects.requireNonNull(texts.get(id));
    }

    /** A dictionary without values is a row without a value. */
    void writeValues(ExportFile file) {
        for (Dictionary dictionary : Dictionary.values()) {
            List<DictionaryValue> values = store.values(dictionary);
            if (values.isEmpty()) {
                file.set("dictionary", dictionary.word()).end();
            }
            for (DictionaryValue value : values) {
                texts.put(value.id(), value.text());
                file.set("dictionary", dictionary.word())
                        .set("value", value.text())
                        .set("rate", value.rate())
                        .set("disabled", value.disabled())
                        .end();
            }
        }
    }

    /** Only what was renamed has a label of its own. */
    void writeLabels(ExportFile file) {
        store.labels().entrySet().stream()
                .sorted(Comparator.comparing(label -> label.getKey().word()))
                .forEach(label -> file.set("dictionary", label.getKey().word())
                        .set("label", label.getValue())
                        .end());
    }
}
