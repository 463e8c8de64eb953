package io.crmkit.examples.host;

import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.LedgerRelation;
import io.crmkit.jdbc.RelationalLedger;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A ledger over the product's tables with handwritten queries, for hosts whose tables cannot be mapped. Partners form a
 * tree and can be changed; staff and goods are flat and read-only. It passes the test kit's {@code
 * EditableLedgerContract}.
 */
public final class HandWrittenLedger implements RelationalLedger {

    /** The source of all ids of this ledger. It separates them from the ids of other ledgers. */
    static final String SOURCE = "books";

    @Override
    public LedgerRelation relation(MasterKind kind) {
        HostTable table = HostTable.of(kind);
        LedgerRelation.Builder relation = LedgerRelation.of(SOURCE, table.table())
                .id("id", kind == MasterKind.EMPLOYEE ? IdType.TEXT : IdType.INTEGER)
                .code(table.code())
                .name(table.name());
        return kind == MasterKind.CUSTOMER ? relation.parent("parent_id").build() : relation.build();
    }

    @Override
    public Set<Attribute> attributes(MasterKind kind) {
        return HostTable.of(kind).attributes().keySet();
    }

    @Override
    public Optional<EditableLedger> editable(MasterKind kind) {
        return kind == MasterKind.CUSTOMER ? Optional.of(new HandWrittenPartners(this)) : Optional.empty();
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Map<LedgerId, LedgerNode> findAll(Transaction transaction, Collection<? extends LedgerId> ids) {
        Map<LedgerId, LedgerNode> found = new HashMap<>();
        ids.stream().collect(Collectors.groupingBy(LedgerId::kind)).forEach((kind, some) -> {
            HostTable table = HostTable.of(kind);
            List<Object> keys =
                    some.stream().flatMap(id -> table.key(id).stream()).toList();
            // databases limit the number of parameters of a statement
            for (int from = 0; from < keys.size(); from += 1000) {
                List<Object> part = keys.subList(from, Math.min(keys.size(), from + 1000));
                String marks = part.stream().map(key -> "?").collect(Collectors.joining(", "));
                nodes(transaction, table, "t.id in (" + marks + ")", "", part.toArray())
                        .forEach(node -> found.put(node.id(), node));
            }
        });
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Optional<LedgerNode> findByCode(Transaction transaction, MasterKind kind, String code) {
        HostTable table = HostTable.of(kind);
        return nodes(transaction, table, "t." + table.code() + " = ?", "", code).stream()
                .findFirst();
    }

    @Override
    public List<LedgerNode> page(
            Transaction transaction, MasterKind kind, Scope scope, Optional<String> afterCode, int size) {
        HostTable table = HostTable.of(kind);
        String byCode = " order by t." + table.code() + " limit " + size;
        if (scope instanceof Scope.Level level) {
            return level(transaction, table, level.parent(), size);
        }
        String after = "t." + table.code() + " > ?";
        String code = afterCode.orElse("");
        if (scope instanceof Scope.Under under) {
            return table.key(under.category())
                    .map(key -> table.isTree()
                            ? nodes(
                                    transaction,
                                    table,
                                    after + " and not " + HostTable.HAS_CHILDREN + " and t.id <> ? and t.id in ("
                                            + HostTable.BELOW + ")",
                                    byCode,
                                    code,
                                    key,
                                    key)
                            : List.<LedgerNode>of())
                    .orElse(List.of());
        }
        if (scope instanceof Scope.Containing containing) {
            String pattern = "%" + containing.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
            return nodes(
                    transaction,
                    table,
                    after + table.leavesOnly() + " and (lower(t." + table.code() + ") like ? escape '!' or lower(t."
                            + table.name() + ") like ? escape '!')",
                    byCode,
                    code,
                    pattern,
                    pattern);
        }
        return nodes(transaction, table, after + (scope instanceof Scope.All ? table.leavesOnly() : ""), byCode, code);
    }

    private List<LedgerNode> level(Transaction transaction, HostTable table, Optional<LedgerId> parent, int size) {
        String order =
                " order by " + (table.isTree() ? "category desc, " : "") + "t." + table.code() + " limit " + size;
        if (!table.isTree()) {
            return parent.isPresent() ? List.of() : nodes(transaction, table, "1 = 1", order);
        }
        if (parent.isEmpty()) {
            return nodes(transaction, table, "t.parent_id is null", order);
        }
        return table.key(parent.get())
                .map(key -> nodes(transaction, table, "t.parent_id = ?", order, key))
                .orElse(List.of());
    }

    @Override
    public Set<LedgerId> leaves(Transaction transaction, LedgerId category) {
        HostTable table = HostTable.of(category.kind());
        if (!table.isTree()) {
            return find(transaction, category).map(node -> Set.of(node.id())).orElse(Set.of());
        }
        Set<LedgerId> leaves = new LinkedHashSet<>();
        table.key(category)
                .ifPresent(key -> nodes(
                                transaction,
                                table,
                                "not " + HostTable.HAS_CHILDREN + " and t.id in (" + HostTable.BELOW + ")",
                                "",
                                key)
                        .forEach(node -> leaves.add(node.id())));
        return leaves;
    }

    /** Reads the balances and the number of invoices in a single query, because the CRM asks before every deletion. */
    @Override
    public HostUsage usage(Transaction transaction, LedgerId id) {
        Optional<Object> key = HostTable.of(id.kind()).key(id);
        if (id.kind() != MasterKind.CUSTOMER || key.isEmpty()) {
            return HostUsage.none();
        }
        String balance = "(select coalesce(sum(amount), 0) from voucher where posted = 1 and account = '%s' and"
                + " partner_id = ?)";
        return sql(transaction)
                .query(
                        "select " + balance.formatted("RECEIVABLE") + ", " + balance.formatted("PAYABLE")
                                + ", (select count(*) from invoice where partner_id = ?)",
                        row -> new HostUsage(
                                Optional.of(row.getBigDecimal(1)),
                                Optional.of(row.getBigDecimal(2)),
                                Map.of("invoice", row.getLong(3))),
                        key.get(),
                        key.get(),
                        key.get())
                .get(0);
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static List<LedgerNode> nodes(
            Transaction transaction, HostTable table, String condition, String order, Object... values) {
        return sql(transaction).query(table.select() + " where " + condition + order, table::read, values);
    }

    /** Uses the connection of the CRM's transaction, which is the host's own. */
    static Sql sql(Transaction transaction) {
        return new Sql(transaction.unwrap(Connection.class).orElseThrow());
    }
}
