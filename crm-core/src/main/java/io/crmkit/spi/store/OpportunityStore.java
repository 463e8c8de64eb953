package io.crmkit.spi.store;

import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Group;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.user.Restriction;
import java.util.List;

/**
 * Stores opportunities.
 *
 * @since 0.1
 */
public interface OpportunityStore extends DocumentStore<OpportunityId, Opportunity> {

    /**
     * Computes the groups of the opportunity analysis, in any order, in one statement (A1).
     *
     * @param criteria the opportunities to count, and how to group them
     * @param restriction the opportunities that the actor may see
     */
    List<Group<OpportunitySums>> analyse(OpportunityCriteria criteria, Restriction restriction);

    /**
     * Returns the opportunities behind a row of the analysis, or behind its total. They are ordered by number, by code
     * point. It takes one statement.
     */
    DrillDownPage<OpportunityId, OpportunitySums> drillDown(
            OpportunityCriteria criteria, DrillDownQuery query, Restriction restriction);
}
