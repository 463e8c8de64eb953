package io.crmkit.spi;

import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import java.util.Map;
import java.util.Optional;

/**
 * A ledger entry as the ledger stores it. Immutable.
 *
 * @param id the id of the entry
 * @param parent the category above it; empty at the top level
 * @param code its code, unique within its kind (M5)
 * @param name its name, which need not be unique
 * @param category whether it has entries below it; ignored when the entry is written
 * @param attributes the other attributes. Each value has the {@link Attribute#type()} of its attribute; the map does
 *     not contain absent ones
 * @since 0.1
 */
public record LedgerNode(
        LedgerId id,
        Optional<LedgerId> parent,
        String code,
        String name,
        boolean category,
        Map<Attribute, Object> attributes) {

    public LedgerNode {
        attributes = Map.copyOf(attributes);
    }
}
