package io.crmkit.record;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import java.io.Serializable;
import java.util.UUID;

/** Names what records are kept of: an opportunity or a project. */
public sealed interface ParentId extends Serializable permits OpportunityId, ProjectId {

    UUID value();
}
