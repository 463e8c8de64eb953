package io.crmkit.spi;

import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.report.Group;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Optional;

/** Keeps opportunities. */
public interface OpportunityStore {

    /** Counts the revision up and holds the opportunity until the transaction ends (K1). False if it is not there. */
    boolean touch(OpportunityId id);

    /** Counts the revision down again, after a touch that led to no change. */
    void untouch(OpportunityId id);

    Optional<Opportunity> find(OpportunityId id, Restriction restriction);

    Optional<Opportunity> findByNumber(String no, Restriction restriction);

    /** Whether a number is taken. */
    boolean hasNumber(String no);

    /**
     * Adds an opportunity with the revision it has.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.number-taken} if its number is
     */
    void insert(Opportunity opportunity);

    /** Writes a touched opportunity; its revision stands already. */
    void update(Opportunity opportunity);

    /** Deletes a touched opportunity that has no records any more. */
    void delete(OpportunityId id);

    /** A page of the list (L1), in one statement; a second one for the total. The query has been checked. */
    Page<OpportunityId> page(ListQuery query, Restriction restriction);

    /** The groups of the analysis in any order (A1), in one statement. */
    List<Group<OpportunitySums>> analyse(OpportunityCriteria criteria, Restriction restriction);
}
