package io.crmkit.internal.ledger;

import com.google.common.collect.ImmutableSortedMap;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules for placing and deleting entries in the trees of master data (M2–M5). */
public final class TreeRules {

    /** The maximum number of levels of a tree. */
    public static final int MAX_DEPTH = 32;

    private final UnitOfWork work;

    public TreeRules(UnitOfWork work) {
        this.work = work;
    }

    /**
     * Checks that an entry may be placed below a parent: the parent is not below the entry, the tree does not become too
     * deep, and the parent is a category or unused (M3, M5).
     *
     * @param id the entry; empty if it does not exist yet
     */
    void requirePlaceUnder(LedgerId parent, Optional<? extends LedgerId> id) {
        work.stores().ledger().lockTrees();
        if (!work.editable(parent.kind()).lock(work.transaction(), parent)) {
            throw ValidationException.of("parent", ErrorCode.UNKNOWN_REFERENCE, parent.kind());
        }
        Ledger ledger = work.ledger();
        LedgerNode node = ledger.find(work.transaction(), parent).orElseThrow();
        List<LedgerId> above = ledger.ancestors(work.transaction(), parent);
        if (id.isPresent() && (parent.equals(id.get()) || above.contains(id.get()))) {
            LedgerNode moved = ledger.find(work.transaction(), id.get()).orElseThrow();
            throw new RuleException(ErrorCode.CYCLE, moved.code());
        }
        if (above.size() + 1 + id.map(this::height).orElse(1) > MAX_DEPTH) {
            throw new RuleException(ErrorCode.TOO_DEEP_TREE, MAX_DEPTH);
        }
        if (!node.category()) {
            List<InUseException.Usage> usages = usages(parent);
            if (!usages.isEmpty()) {
                throw new InUseException(ErrorCode.IN_USE_NOT_SUBDIVIDED, usages);
            }
        }
    }

    /**
     * Checks that nothing prevents an entry from being deleted (M4). The caller has locked the entry.
     *
     * @throws InUseException with all uses
     */
    void requireUnused(LedgerNode node) {
        List<InUseException.Usage> usages = obstacles(node.id());
        if (!usages.isEmpty()) {
            throw new InUseException(ErrorCode.IN_USE, usages);
        }
    }

    /** Returns everything that prevents an entry from being deleted (M4). */
    List<InUseException.Usage> obstacles(LedgerId id) {
        List<InUseException.Usage> usages = usages(id);
        long children = work.ledger().children(work.transaction(), id);
        if (children > 0) {
            usages.add(new InUseException.Usage(InUseException.General.CHILDREN, String.valueOf(children)));
        }
        return usages;
    }

    void requireFreeCode(MasterKind kind, String code) {
        if (work.ledger().findByCode(work.transaction(), kind, code).isPresent()) {
            throw new RuleException(ErrorCode.CODE_TAKEN, code);
        }
    }

    /** Returns the balances and documents that use an entry (M4 a, b and c), without its children. */
    public List<InUseException.Usage> usages(LedgerId id) {
        List<InUseException.Usage> usages = new ArrayList<>();
        HostUsage host = work.ledger().usage(work.transaction(), id);
        balance(InUseException.General.RECEIVABLE, host.receivable()).ifPresent(usages::add);
        balance(InUseException.General.PAYABLE, host.payable()).ifPresent(usages::add);
        ImmutableSortedMap.copyOf(host.documents()).forEach((kind, count) -> {
            if (count > 0) {
                usages.add(new InUseException.Usage(InUseException.Kind.named(kind), String.valueOf(count)));
            }
        });
        usages.addAll(work.stores().references().uses(id));
        return usages;
    }

    private Optional<InUseException.Usage> balance(InUseException.Kind kind, Optional<BigDecimal> balance) {
        if (balance.isPresent() && balance.get().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new InUseException.Usage(kind, balance.map(this::shown).orElse("?")));
    }

    /** Returns a balance with the ledger's number of decimals. A balance with more decimals is not rounded. */
    private String shown(BigDecimal balance) {
        int decimals = work.scale().digits();
        BigDecimal plain = balance.stripTrailingZeros();
        return (plain.scale() < decimals ? plain.setScale(decimals) : plain).toPlainString();
    }

    /** Returns the number of levels of an entry and everything below it. The count ends soon after the maximum. */
    private int height(LedgerId id) {
        int levels = 1;
        List<LedgerNode> level = children(id);
        while (!level.isEmpty() && levels <= MAX_DEPTH) {
            levels++;
            level = level.stream()
                    .filter(LedgerNode::category)
                    .flatMap(node -> children(node.id()).stream())
                    .toList();
        }
        return levels;
    }

    private List<LedgerNode> children(LedgerId parent) {
        Ledger.Scope below = new Ledger.Scope.Level(Optional.of(parent));
        return work.ledger().page(work.transaction(), parent.kind(), below, Optional.empty(), Integer.MAX_VALUE);
    }
}
