package io.crmkit.spi;

import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of a ledger as the ledger keeps it. Immutable.
 *
 * @param category whether it has entries below it; ignored when written
 * @param attributes what else is known, each value of its {@link Attribute#type()}; absent ones are left out
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
