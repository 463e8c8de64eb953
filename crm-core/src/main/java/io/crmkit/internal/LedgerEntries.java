package io.crmkit.internal;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.value.Texts;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All entries of a kind by code, leaves and categories; of the leaves some are held at a time. */
public final class LedgerEntries implements Iterable<LedgerNode> {

    private static final int PAGE = 500;

    private final Work work;
    private final MasterKind kind;
    private final Map<String, LedgerNode> categories = new TreeMap<>(Texts::compare);

    private LedgerEntries(Work work, MasterKind kind) {
        this.work = work;
        this.kind = kind;
    }

    /** The entries of a kind. The categories, each of which is above a leaf, are looked up at once. */
    public static LedgerEntries of(Work work, MasterKind kind) {
        LedgerEntries entries = new LedgerEntries(work, kind);
        Set<LedgerId> known = new HashSet<>();
        Set<LedgerId> above = new HashSet<>();
        entries.leaves().forEachRemaining(leaf -> leaf.parent().ifPresent(above::add));
        while (!above.isEmpty()) {
            known.addAll(above);
            List<LedgerNode> found =
                    List.copyOf(work.ledger().findAll(work.transaction(), above).values());
            found.forEach(category -> entries.categories.put(category.code(), category));
            above.clear();
            above.addAll(found.stream()
                    .flatMap(category -> category.parent().stream())
                    .filter(parent -> !known.contains(parent))
                    .collect(Collectors.toSet()));
        }
        return entries;
    }

    @Override
    public Iterator<LedgerNode> iterator() {
        return Iterators.mergeSorted(
                List.of(categories.values().iterator(), leaves()),
                Comparator.comparing(LedgerNode::code, Texts::compare));
    }

    /** Whether there is such an entry. */
    public boolean any(Predicate<LedgerNode> wanted) {
        return Iterators.any(iterator(), wanted::test);
    }

    private Iterator<LedgerNode> leaves() {
        return new AbstractIterator<>() {
            private Iterator<LedgerNode> page = List.<LedgerNode>of().iterator();
            private Optional<String> last = Optional.empty();

            @Override
            protected LedgerNode computeNext() {
                if (!page.hasNext()) {
                    page = work.ledger()
                            .page(work.transaction(), kind, new Ledger.Scope.All(), last, PAGE)
                            .iterator();
                }
                if (!page.hasNext()) {
                    return endOfData();
                }
                LedgerNode leaf = page.next();
                last = Optional.of(leaf.code());
                return leaf;
            }
        };
    }
}
