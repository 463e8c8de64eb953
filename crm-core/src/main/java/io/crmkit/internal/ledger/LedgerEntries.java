package io.crmkit.internal.ledger;

import com.google.common.collect.AbstractIterator;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over all entries of a kind, leaves and categories, ordered by code. It reads them in pages, so only some of
 * them are in memory at a time.
 *
 * @param work the running command or query
 * @param kind the kind of the entries
 */
public record LedgerEntries(UnitOfWork work, MasterKind kind) implements Iterable<LedgerNode> {

    private static final int PAGE = 500;

    @Override
    public Iterator<LedgerNode> iterator() {
        return new AbstractIterator<>() {
            private Iterator<LedgerNode> page = List.<LedgerNode>of().iterator();
            private Optional<String> last = Optional.empty();

            @Override
            protected @Nullable LedgerNode computeNext() {
                if (!page.hasNext()) {
                    page = work.ledger()
                            .page(work.transaction(), kind, new Ledger.Scope.Everything(), last, PAGE)
                            .iterator();
                }
                if (!page.hasNext()) {
                    return endOfData();
                }
                LedgerNode entry = page.next();
                last = Optional.of(entry.code());
                return entry;
            }
        };
    }
}
