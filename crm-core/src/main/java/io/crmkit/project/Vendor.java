package io.crmkit.project;

import io.crmkit.ledger.CustomerId;
import java.util.Optional;

/**
 * A partner of the ledger that works on a project with us (P2). Immutable and thread-safe.
 *
 * @param partner unique within the project
 * @param role what it does there
 * @since 0.1
 */
public record Vendor(ProjectId project, CustomerId partner, Optional<String> role) {}
