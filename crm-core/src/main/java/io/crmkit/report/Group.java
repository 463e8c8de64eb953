package io.crmkit.report;

import io.crmkit.ledger.LedgerId;
import java.util.Optional;

/**
 * A row of an analysis. Immutable and thread-safe.
 *
 * @param <S> the type of the sums
 * @param key the key of the group
 * @param code the code of the ledger entry; empty if the group is not that of a ledger entry
 * @param name the name of the ledger entry or the text of the dictionary value; empty for the documents that name no
 *     value
 * @param sums the sums of the documents of the group
 * @since 0.1
 */
public record Group<S extends Sums<S>>(GroupKey key, String code, String name, S sums) {

    /** Creates the row of a ledger entry. */
    public Group(LedgerId id, String code, String name, S sums) {
        this(new GroupKey.Entry(id), code, name, sums);
    }

    /** Returns the ledger entry of the group; empty if the group is that of a dictionary value or of no value. */
    public Optional<LedgerId> entry() {
        return key instanceof GroupKey.Entry entry ? Optional.of(entry.id()) : Optional.empty();
    }
}
