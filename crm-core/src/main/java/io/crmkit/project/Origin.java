package io.crmkit.project;

import io.crmkit.opportunity.OpportunityId;

/**
 * The opportunity from which a project was made. Immutable and thread-safe.
 *
 * @param opportunity the id of the opportunity, which the project keeps even if the opportunity is deleted
 * @param deleted whether the opportunity has been deleted since (O7)
 * @since 0.1
 */
public record Origin(OpportunityId opportunity, boolean deleted) {}
