package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.ErrorCode;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.Ledger;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is known of an entry besides code, name and place (M8). */
record EntryCells(Ledger ledger, DictionaryImport dictionaries) {

    Map<Attribute, Object> attributes(CsvRow cells, MasterKind kind) {
        Set<Attribute> supported = ledger.attributes(kind);
        Map<Attribute, Object> attributes = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.of(kind)) {
            String column = column(attribute);
            if (cells.has(column) && !supported.contains(attribute)) {
                cells.bad(column, ErrorCode.UNSUPPORTED_ATTRIBUTE, attribute);
            } else if (supported.contains(attribute)) {
                Object value = value(cells, attribute, column);
                if (value != null) {
                    attributes.put(attribute, value);
                }
            }
        }
        return attributes;
    }

    /** The column of an attribute. */
    static String column(Attribute attribute) {
        return attribute == Attribute.PARTNER_KIND ? "kind" : attribute.word();
    }

    private @Nullable Object value(CsvRow cells, Attribute attribute, String column) {
        return switch (attribute) {
            case PARTNER_KIND -> cells.oneOf(column, PartnerKind.values(), PartnerKind.CUSTOMER);
            case CUSTOMER_CATEGORY -> id(dictionaries.find(cells, column, Dictionary.CUSTOMER_CATEGORY));
            case INDUSTRY -> id(dictionaries.find(cells, column, Dictionary.INDUSTRY));
            case ADDRESS, REMARKS -> cells.memo(column);
            case UNIT_PRICE -> price(cells.amount(column, 4));
            default -> cells.line(column);
        };
    }

    private static @Nullable Object id(@Nullable DictionaryValue value) {
        return value == null ? null : value.id();
    }

    private static @Nullable Object price(@Nullable BigDecimal amount) {
        return amount == null ? null : new UnitPrice(amount);
    }
}
