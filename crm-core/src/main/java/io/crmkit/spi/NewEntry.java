package io.crmkit.spi;

import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import java.util.Map;
import java.util.Optional;

/**
 * An entry to be added to a ledger, which gives it its key. Immutable.
 *
 * @param attributes what else is known, each value of its {@link Attribute#type()}; absent ones are left out
 * @since 0.1
 */
public record NewEntry(
        MasterKind kind, Optional<LedgerId> parent, String code, String name, Map<Attribute, Object> attributes) {

    public NewEntry {
        attributes = Map.copyOf(attributes);
    }

    /** The entry under its key: a leaf. */
    public LedgerNode under(LedgerId id) {
        return new LedgerNode(id, parent, code, name, false, attributes);
    }
}
