package io.crmkit.spi;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a host says of an entry (M4). Immutable.
 *
 * @param receivable the balance receivable; empty if the host cannot tell, which counts as not settled
 * @param payable the balance payable; empty if the host cannot tell, which counts as not settled
 * @param documents how many of the host's documents use it, by the host's word for their kind
 * @since 0.1
 */
public record HostUsage(Optional<BigDecimal> receivable, Optional<BigDecimal> payable, Map<String, Long> documents) {

    public HostUsage {
        documents = Map.copyOf(documents);
    }

    /** Nothing stands against it. */
    public static HostUsage none() {
        return new HostUsage(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO), Map.of());
    }
}
