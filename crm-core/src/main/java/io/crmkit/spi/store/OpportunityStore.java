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
 * Keeps opportunities.
 *
 * @since 0.1
 */
public interface OpportunityStore extends DocumentStore<OpportunityId, Opportunity> {

    /** The groups of the analysis in any order (A1), in one statement. */
    List<Group<OpportunitySums>> analyse(OpportunityCriteria criteria, Restriction restriction);

    /** The documents behind a row of the analysis, or its total, by number, by code point, in one statement. */
    DrillDownPage<OpportunityId, OpportunitySums> drillDown(
            OpportunityCriteria criteria, DrillDownQuery query, Restriction restriction);
}
