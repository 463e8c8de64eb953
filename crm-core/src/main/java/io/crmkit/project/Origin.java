package io.crmkit.project;

import io.crmkit.opportunity.OpportunityId;

/**
 * The opportunity that a project was made from. Immutable and thread-safe.
 *
 * @param opportunity its id, which is kept when it is deleted
 * @param deleted whether it has been deleted since (O7)
 * @since 0.1
 */
public record Origin(OpportunityId opportunity, boolean deleted) {}
