package io.crmkit.jdbc.internal.masterdata;

import static io.crmkit.jdbc.internal.schema.Tables.DICTIONARY_VALUE;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.internal.entity.MasterFields;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.ledger.LedgerId;
import io.crmkit.list.Highlight;
import io.crmkit.list.Row;
import io.crmkit.spi.LedgerNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes rows of a list from the entries that a host's ledger has returned.
 *
 * @param session the ledger and the transaction
 */
record EntryRows(Session session) {

    /** Returns one row for each entry, in the same order. */
    List<Row<LedgerId>> of(List<LedgerNode> nodes) {
        Map<Object, String> texts = texts(nodes);
        return nodes.stream().map(node -> row(node, texts)).toList();
    }

    private static Row<LedgerId> row(LedgerNode node, Map<Object, String> texts) {
        Map<String, Object> values = new LinkedHashMap<>();
        MasterFields.of(node.id().kind())
                .listed()
                .forEach(field -> field.listed(node)
                        .map(value -> value instanceof DictionaryValueId ? texts.get(value) : value)
                        .ifPresent(shown -> values.put(field.columns().get(0).key(), shown)));
        return new Row<>(node.id(), Highlight.NONE, values);
    }

    /** Reads the texts of all dictionary values of the entries in one statement. */
    private Map<Object, String> texts(List<LedgerNode> nodes) {
        Set<UUID> named = nodes.stream()
                .flatMap(node -> node.attributes().values().stream())
                .filter(DictionaryValueId.class::isInstance)
                .map(value -> ((DictionaryValueId) value).value())
                .collect(Collectors.toSet());
        Map<Object, String> texts = new HashMap<>();
        if (!named.isEmpty()) {
            session.dsl()
                    .select(DICTIONARY_VALUE.ID, DICTIONARY_VALUE.TEXT)
                    .from(DICTIONARY_VALUE)
                    .where(session.owns(DICTIONARY_VALUE))
                    .and(DICTIONARY_VALUE.ID.in(named))
                    .forEach(row -> texts.put(new DictionaryValueId(row.value1()), row.value2()));
        }
        return texts;
    }
}
