package io.crmkit.examples.host;

import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.LedgerNode;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of the accounting product and how the handwritten ledger reads it.
 *
 * @param kind the kind of its entries
 * @param table the name of the table
 * @param code the column of the code
 * @param name the column of the name
 * @param attributes the columns of further attributes
 */
record HostTable(MasterKind kind, String table, String code, String name, Map<Attribute, String> attributes) {

    /** The condition that a partner is a category. */
    static final String HAS_CHILDREN = "exists (select 1 from partner c where c.parent_id = t.id)";

    /** A query for the ids of a partner and of everything below it. */
    static final String BELOW = "with recursive below (id) as (select id from partner where id = ? union all"
            + " select c.id from partner c join below on c.parent_id = below.id) select id from below";

    static HostTable of(MasterKind kind) {
        return switch (kind) {
            case CUSTOMER ->
                new HostTable(
                        kind,
                        "partner",
                        "code",
                        "name",
                        Map.of(Attribute.PARTNER_KIND, "kind", Attribute.PHONE, "phone"));
            case EMPLOYEE -> new HostTable(kind, "staff", "badge", "full_name", Map.of());
            case PRODUCT ->
                new HostTable(
                        kind, "goods", "code", "name", Map.of(Attribute.UNIT, "unit", Attribute.UNIT_PRICE, "price"));
        };
    }

    boolean isTree() {
        return kind == MasterKind.CUSTOMER;
    }

    String leavesOnly() {
        return isTree() ? " and not " + HAS_CHILDREN : "";
    }

    /** Returns the beginning of a query whose columns have the same names for every table. */
    String select() {
        String columns =
                attributes.values().stream().map(column -> ", t." + column).collect(Collectors.joining());
        return "select t.id, t." + code + " as entry_code, t." + name + " as entry_name, "
                + (isTree() ? "t.parent_id, " + HAS_CHILDREN + " as category" : "null as parent_id, 1 = 0 as category")
                + columns + " from " + table + " t";
    }

    LedgerNode read(ResultSet row) throws SQLException {
        Map<Attribute, Object> known = new EnumMap<>(Attribute.class);
        for (Map.Entry<Attribute, String> attribute : attributes.entrySet()) {
            Object value = value(attribute.getKey(), row, attribute.getValue());
            if (value != null) {
                known.put(attribute.getKey(), value);
            }
        }
        return new LedgerNode(
                id(row.getString("id")),
                Optional.ofNullable(row.getString("parent_id")).map(this::id),
                row.getString("entry_code"),
                row.getString("entry_name"),
                row.getBoolean("category"),
                known);
    }

    private static @Nullable Object value(Attribute attribute, ResultSet row, String column) throws SQLException {
        if (attribute == Attribute.UNIT_PRICE) {
            BigDecimal price = row.getBigDecimal(column);
            return price == null ? null : new UnitPrice(price);
        }
        String text = row.getString(column);
        return attribute == Attribute.PARTNER_KIND ? partnerKind(text) : text;
    }

    private static PartnerKind partnerKind(String letter) {
        return switch (letter) {
            case "S" -> PartnerKind.SUPPLIER;
            case "B" -> PartnerKind.BOTH;
            default -> PartnerKind.CUSTOMER;
        };
    }

    private LedgerId id(String key) {
        return LedgerId.of(kind, HandWrittenLedger.SOURCE, key);
    }

    /**
     * Returns the key of an id as the table stores it; empty if the id cannot belong to this table. An id with leading
     * zeros would otherwise find a row of another id.
     */
    Optional<Object> key(LedgerId id) {
        if (!id.source().equals(HandWrittenLedger.SOURCE)) {
            return Optional.empty();
        }
        if (kind == MasterKind.EMPLOYEE) {
            return Optional.of(id.key());
        }
        try {
            return Optional.<Object>of(Long.valueOf(id.key()))
                    .filter(key -> key.toString().equals(id.key()));
        } catch (NumberFormatException noKey) {
            return Optional.empty();
        }
    }
}
