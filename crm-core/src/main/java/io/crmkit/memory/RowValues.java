package io.crmkit.memory;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.internal.entity.Field;
import io.crmkit.internal.entity.FieldSet;
import io.crmkit.internal.entity.FieldType;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.list.ListType;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordParent;
import io.crmkit.spi.LedgerNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the values of the rows of a list. An absent value is left out. A reference is shown by the code and name, the
 * text or the number of what it names.
 *
 * @param data the data of the ledger
 * @param entries the entries of the ledger that the rows name; an entry that has been deleted shows nothing
 */
record RowValues(LedgerData data, Map<LedgerId, LedgerNode> entries) {

    /** Returns the values of a row by the keys of their columns, in the order of the list. */
    <E> Map<String, Object> of(ListType type, FieldSet<? super E> fields, E entity) {
        Map<String, Object> values = new HashMap<>();
        for (Field<? super E, ?> field : fields.listed()) {
            field.listed(entity).ifPresent(value -> {
                List<Optional<?>> shown = shown(field.type().kind(), value);
                for (int i = 0; i < shown.size(); i++) {
                    String key = field.columns().get(i).key();
                    shown.get(i).ifPresent(present -> values.put(key, present));
                }
            });
        }
        Map<String, Object> ordered = new LinkedHashMap<>();
        type.columns()
                .forEach(column -> Optional.ofNullable(values.get(column.key()))
                        .ifPresent(value -> ordered.put(column.key(), value)));
        return ordered;
    }

    /** Returns the values of the columns of a field; an entry of the ledger has two columns, its code and its name. */
    private List<Optional<?>> shown(FieldType.Kind kind, Object value) {
        return switch (kind) {
            case ENTRY -> {
                Optional<LedgerNode> entry = Optional.ofNullable(entries.get(value));
                yield List.of(entry.map(LedgerNode::code), entry.map(LedgerNode::name));
            }
            case DICTIONARY ->
                List.of(data.values.find((DictionaryValueId) value).map(DictionaryValue::text));
            case CONTACT_PERSON ->
                List.of(data.persons.find((ContactPersonId) value).map(ContactPerson::name));
            case DOCUMENT -> List.of(number((ParentId) value));
            case RECORD -> {
                RecordId<?> record = (RecordId<?>) value;
                yield List.of(number(record.parent()), Optional.of(BigDecimal.valueOf(record.sequence())));
            }
            default -> List.of(Optional.of(value));
        };
    }

    private Optional<String> number(ParentId id) {
        return data.parent(id).map(RecordParent::number);
    }
}
