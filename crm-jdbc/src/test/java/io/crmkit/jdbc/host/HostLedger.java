package io.crmkit.jdbc.host;

import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.LedgerRelation;
import io.crmkit.jdbc.RelationalLedger;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A host's own customers and staff, tables with integer keys, as a ledger that the CRM can read. */
class HostLedger implements RelationalLedger {

    @Override
    public LedgerRelation relation(MasterKind kind) {
        return switch (kind) {
            case CUSTOMER -> customers();
            case EMPLOYEE ->
                LedgerRelation.of("erp", "staff")
                        .id("id", IdType.INTEGER)
                        .code("badge")
                        .name("full_name")
                        .build();
            case PRODUCT -> LedgerRelation.of("erp", "item").build();
        };
    }

    LedgerRelation customers() {
        return LedgerRelation.of("erp", "partner")
                .id("id", IdType.INTEGER)
                .code("code")
                .name("name")
                .parent("parent_id")
                .build();
    }

    @Override
    public Set<Attribute> attributes(MasterKind kind) {
        return Set.of();
    }

    @Override
    public Optional<LedgerNode> find(Transaction transaction, LedgerId id) {
        return Optional.ofNullable(findAll(transaction, List.of(id)).get(id));
    }

    @Override
    public Map<LedgerId, LedgerNode> findAll(Transaction transaction, Collection<? extends LedgerId> ids) {
        Map<LedgerId, LedgerNode> found = new LinkedHashMap<>();
        for (LedgerId id : ids) {
            nodes(transaction, id.kind(), "id = ?", Long.valueOf(id.key())).forEach(node -> found.put(node.id(), node));
        }
        return found;
    }

    @Override
    public Optional<LedgerNode> findByCode(Transaction transaction, MasterKind kind, String code) {
        return nodes(transaction, kind, relation(kind).code() + " = ?", code).stream()
                .findFirst();
    }

    @Override
    public List<LedgerNode> page(
            Transaction transaction, MasterKind kind, Scope scope, Optional<String> afterCode, int size) {
        return nodes(transaction, kind, relation(kind).code() + " > ?", afterCode.orElse("")).stream()
                .filter(node -> !node.category())
                .limit(size)
                .toList();
    }

    @Override
    public Set<LedgerId> leaves(Transaction transaction, LedgerId category) {
        Set<LedgerId> leaves = new LinkedHashSet<>();
        List<LedgerNode> below = relation(category.kind()).parent().isEmpty()
                ? List.of()
                : nodes(transaction, category.kind(), "parent_id = ?", Long.valueOf(category.key()));
        below.forEach(node -> leaves.addAll(leaves(transaction, node.id())));
        return below.isEmpty() ? Set.of(category) : leaves;
    }

    @Override
    public List<LedgerId> ancestors(Transaction transaction, LedgerId id) {
        List<LedgerId> above = new ArrayList<>();
        Optional<LedgerId> parent = find(transaction, id).flatMap(LedgerNode::parent);
        while (parent.isPresent()) {
            above.add(parent.get());
            parent = find(transaction, parent.get()).flatMap(LedgerNode::parent);
        }
        return above;
    }

    @Override
    public HostUsage usage(Transaction transaction, LedgerId id) {
        return HostUsage.none();
    }

    private List<LedgerNode> nodes(Transaction transaction, MasterKind kind, String condition, Object value) {
        LedgerRelation table = relation(kind);
        String parent = table.parent().orElse("null");
        String category = table.parent()
                .map(p -> "exists (select 1 from " + table.table() + " c where c." + p + " = t.id)")
                .orElse("false");
        String sql = "select t.id, t." + table.code() + ", t." + table.name() + ", " + parent + ", " + category
                + " from " + table.table() + " t where t." + condition + " order by t." + table.code();
        Connection connection = transaction.unwrap(Connection.class).orElseThrow();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            List<LedgerNode> nodes = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String above = rows.getString(4);
                    nodes.add(new LedgerNode(
                            LedgerId.of(kind, "erp", rows.getString(1)),
                            Optional.ofNullable(above).map(key -> LedgerId.of(kind, "erp", key)),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getBoolean(5),
                            Map.of()));
                }
            }
            return nodes;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
