package io.crmkit.spi;

import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry to insert into a ledger, which then assigns its key. Immutable.
 *
 * @param fresh an id that nothing else has, from the id generator of the CRM; a ledger that makes the key itself makes
 *     it of this
 * @param kind the kind of the entry
 * @param parent the category above it; empty at the top level
 * @param code its code, unique within its kind (M5)
 * @param name its name, which need not be unique
 * @param attributes the other attributes. Each value has the {@link Attribute#type()} of its attribute; the map does
 *     not contain absent ones
 * @since 0.1
 */
public record NewEntry(
        UUID fresh,
        MasterKind kind,
        Optional<LedgerId> parent,
        String code,
        String name,
        Map<Attribute, Object> attributes) {

    public NewEntry {
        attributes = Map.copyOf(attributes);
    }

    /** Returns the inserted entry, a leaf, with the id that the ledger assigned. */
    public LedgerNode under(LedgerId id) {
        return new LedgerNode(id, parent, code, name, false, attributes);
    }
}
