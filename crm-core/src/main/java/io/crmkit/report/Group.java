package io.crmkit.report;

import io.crmkit.ledger.LedgerId;
import java.util.Optional;

/**
 * A row of an analysis. Immutable and thread-safe.
 *
 * @param <S> what is summed
 * @param key what makes the group
 * @param code the code of the ledger entry that makes the group; empty if it is none
 * @param name the name of the ledger entry, or the text of the dictionary value, that makes the group; empty of the
 *     documents that name no value
 * @since 0.1
 */
public record Group<S extends Sums<S>>(GroupKey key, String code, String name, S sums) {

    /** The group of a ledger entry. */
    public Group(LedgerId id, String code, String name, S sums) {
        this(new GroupKey.Entry(id), code, name, sums);
    }

    /** The ledger entry that makes the group, empty if it is none. */
    public Optional<LedgerId> entry() {
        return key instanceof GroupKey.Entry entry ? Optional.of(entry.id()) : Optional.empty();
    }
}
