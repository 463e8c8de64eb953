package io.crmkit.memory;

import io.crmkit.error.ConfigurationException;
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.NewEntry;
import io.crmkit.spi.Transaction;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ledger in a {@link MemoryStore}: the CRM's own, or, in a test, one that stands in for the ledger of the host. It
 * can be read and changed only within transactions of its store. Thread-safe.
 *
 * @since 0.1
 */
public final class MemoryLedger implements Ledger, EditableLedger {
    private final MemoryStore store;
    private final String name;
    private final Set<Attribute> attributes;

    MemoryLedger(MemoryStore store, String name) {
        this(store, name, EnumSet.allOf(Attribute.class));
    }

    private MemoryLedger(MemoryStore store, String name, Set<Attribute> attributes) {
        this.store = store;
        this.name = name;
        this.attributes = attributes;
    }

    /**
     * Returns the same ledger with fewer attributes, like that of a host without them: the CRM neither reads nor writes
     * the other attributes, and their values stay (M8).
     *
     * @param known the attributes that the CRM knows
     */
    public MemoryLedger limitedTo(Set<Attribute> known) {
        return new MemoryLedger(store, name, Set.copyOf(known));
    }

    /**
     * Sets what the host reports about the use of an entry, such as a balance (M4). It joins the transaction of this
     * thread, if there is one.
     */
    public void setUsage(LedgerId id, HostUsage usage) {
        store.write(transaction -> {
            tree(transaction).usage(id, usage);
            return usage;
        });
    }

    @Override
    public Set<Attribute> attributes(MasterKind kind) {
        Set<Attribute> known = EnumSet.copyOf(Attribute.of(kind));
        known.retainAll(attributes);
        return known;
    }

    @Override
    public Optional<EditableLedger> editable(MasterKind kind) {
        return Optional.of(this);
    }

    // -----------------------------------------------------------------------------------------------------------------
    @Override
    public Optional<LedgerNode> find(Transaction transaction, LedgerId id) {
        return tree(transaction).find(id).map(this::shown);
    }

    @Override
    public Map<LedgerId, LedgerNode> findAll(Transaction transaction, Collection<? extends LedgerId> ids) {
        Map<LedgerId, LedgerNode> found = new HashMap<>();
        ids.forEach(id -> find(transaction, id).ifPresent(node -> found.put(id, node)));
        return found;
    }

    @Override
    public Optional<LedgerNode> findByCode(Transaction transaction, MasterKind kind, String code) {
        return tree(transaction).find(kind, code).map(this::shown);
    }

    @Override
    public List<LedgerNode> page(
            Transaction transaction, MasterKind kind, Scope scope, Optional<String> afterCode, int size) {
        return inScope(tree(transaction), kind, scope)
                .filter(node -> afterCode.isEmpty() || Orders.TEXT.compare(node.code(), afterCode.get()) > 0)
                .limit(size)
                .map(this::shown)
                .toList();
    }

    @Override
    public Set<LedgerId> leaves(Transaction transaction, LedgerId category) {
        List<LedgerNode> below = tree(transaction).leavesBelow(category);
        return below.isEmpty()
                ? Set.of(category)
                : below.stream().map(LedgerNode::id).collect(Collectors.toSet());
    }

    @Override
    public long children(Transaction transaction, LedgerId id) {
        return tree(transaction).children(id.kind(), Optional.of(id)).count();
    }

    @Override
    public HostUsage usage(Transaction transaction, LedgerId id) {
        return tree(transaction).usage(id);
    }

    // -----------------------------------------------------------------------------------------------------------------
    @Override
    public boolean lock(Transaction transaction, LedgerId id) {
        return find(transaction, id).isPresent();
    }

    @Override
    public boolean mayRefuse() {
        return false;
    }

    @Override
    public LedgerNode insert(Transaction transaction, NewEntry entry) {
        LedgerNode node = entry.under(
                LedgerId.of(entry.kind(), LedgerId.OWN, entry.fresh().toString()));
        tree(transaction).put(node);
        return node;
    }

    @Override
    public LedgerNode update(Transaction transaction, LedgerNode node) {
        Map<Attribute, Object> all = new HashMap<>(node.attributes());
        tree(transaction)
                .find(node.id())
                .ifPresent(before -> before.attributes().forEach((attribute, value) -> {
                    if (!attributes.contains(attribute)) {
                        all.put(attribute, value);
                    }
                }));
        tree(transaction).put(with(node, all));
        return node;
    }

    @Override
    public void delete(Transaction transaction, LedgerId id) {
        tree(transaction).remove(id);
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** Returns the entries of a list mode (M7) in its order. */
    private static Stream<LedgerNode> inScope(LedgerTree tree, MasterKind kind, Scope scope) {
        if (scope instanceof Scope.Level level) {
            return tree.children(kind, level.parent())
                    .sorted(Comparator.comparing(LedgerNode::category).reversed());
        } else if (scope instanceof Scope.Under under) {
            return tree.leavesBelow(under.category()).stream()
                    .sorted(Comparator.comparing(LedgerNode::code, Orders.TEXT));
        }
        Stream<LedgerNode> all = tree.from(kind, "");
        if (scope instanceof Scope.Everything) {
            return all;
        }
        Stream<LedgerNode> leaves = all.filter(node -> !node.category());
        if (scope instanceof Scope.Containing containing) {
            String text = Texts.fold(containing.text());
            return leaves.filter(node -> Texts.fold(node.code()).contains(text)
                    || Texts.fold(node.name()).contains(text));
        }
        return leaves;
    }

    /** Returns the entry with the attributes that the CRM knows (M8). */
    private LedgerNode shown(LedgerNode node) {
        Map<Attribute, Object> known = new HashMap<>(node.attributes());
        known.keySet().retainAll(attributes);
        return with(node, known);
    }

    private static LedgerNode with(LedgerNode node, Map<Attribute, Object> attributes) {
        return new LedgerNode(node.id(), node.parent(), node.code(), node.name(), node.category(), attributes);
    }

    private LedgerTree tree(Transaction transaction) {
        if (transaction.unwrap(MemoryStore.class).filter(store::equals).isEmpty()) {
            throw new ConfigurationException(
                    List.of("a MemoryLedger can be used only within transactions of its own MemoryStore"));
        }
        return store.data(name).tree;
    }
}
