package io.crmkit.spi;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The host's uses of a ledger entry, which prevent the entry from being deleted or subdivided (M4). Immutable.
 *
 * @param receivable the receivable balance; empty if the host cannot determine it, which counts as not settled
 * @param payable the payable balance; empty if the host cannot determine it, which counts as not settled
 * @param documents the number of the host's documents that use the entry, by the host's word for their kind
 * @since 0.1
 */
public record HostUsage(Optional<BigDecimal> receivable, Optional<BigDecimal> payable, Map<String, Long> documents) {

    public HostUsage {
        documents = Map.copyOf(documents);
    }

    /** Returns a usage without balances and documents, which prevents nothing. */
    public static HostUsage none() {
        return new HostUsage(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO), Map.of());
    }
}
