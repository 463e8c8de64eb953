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

/** All entries of a kind by code, leaves and categories; some are held at a time. */
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
