package io.crmkit.project;

import io.crmkit.ledger.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * A partner of the ledger that works on a project with us (P2). Immutable and thread-safe.
 *
 * @param partner unique within the project
 * @param role what it does there, null if that is not said
 */
public record Vendor(
        ProjectId project, CustomerId partner, @Nullable String role) {}
