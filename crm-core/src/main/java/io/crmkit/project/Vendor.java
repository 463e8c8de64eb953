package io.crmkit.project;

import io.crmkit.ledger.CustomerId;
import java.util.Optional;

/**
 * A trading partner that works on a project with the owner of the ledger (P2). Immutable and thread-safe.
 *
 * @param project the project
 * @param partner the partner; a project has it as a vendor only once
 * @param role what the partner does in the project, in one line; empty if it was not entered
 * @since 0.1
 */
public record Vendor(ProjectId project, CustomerId partner, Optional<String> role) {}
