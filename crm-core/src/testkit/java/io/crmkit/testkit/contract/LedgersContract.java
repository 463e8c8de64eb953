package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.thrown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.testkit.Fixtures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Several ledgers in one store: nothing crosses from one to another. */
public interface LedgersContract extends CrmContract {

    @Test
    @DisplayName("Ledgers: numbers, codes, idempotency keys and running numbers of one do not matter to another")
    default void ledgersAreApart() {
        Crm other = other();
        Fixtures there = new Fixtures(other);
        Opportunity here = with().opportunity(o -> o.idempotencyKey("k"));
        Opportunity away = there.opportunity(o -> o.idempotencyKey("k"));
        assertEquals(here.number(), away.number());
        assertNotEquals(here.id(), away.id());
        assertNotEquals(here.customer(), away.customer());
        crm().opportunities().delete(here.id());
        assertEquals(List.of(away.number()), there.numbers(ListQuery.all()));
        assertEquals(List.of(), with().numbers(ListQuery.all()));
        assertEquals(
                1,
                other.reports()
                        .opportunities(OpportunityCriteria.groupBy(Grouping.CUSTOMER))
                        .total()
                        .count());
        assertEquals(List.of(), other.verify());
    }

    @Test
    @DisplayName("Ledgers: objects of another ledger are not found and cannot be referred to")
    default void ledgersDoNotSeeEachOther() {
        Fixtures there = new Fixtures(other());
        Opportunity away = there.opportunity();
        there.open(away.id());
        assertEquals(Optional.empty(), crm().opportunities().find(away.id()));
        assertEquals(Optional.empty(), crm().opportunities().findByNumber(away.number()));
        assertEquals(Optional.empty(), crm().customers().find(away.customer()));
        assertEquals(List.of(), crm().history().of(away.id()));
        notFound(() -> crm().opportunities().approve(away.id()));
        notFound(() -> crm().contactRecords().of(away.id()));
        notFound(() -> with().open(away.id()));
        notFound(() -> crm().dictionaries().delete(there.stage("Closing")));
        invalid("customer", ErrorCode.UNKNOWN_REFERENCE, () -> with().opportunity(o -> o.customer(away.customer())));
        invalid("stage", ErrorCode.UNKNOWN_REFERENCE, () -> with().opportunity(o -> o.stage(there.stage("Closing"))));
        assertEquals(1, other().opportunities().get(away.id()).records().open());
    }

    @Test
    @DisplayName("Ledgers: one that has not been created is not found; creating it twice does no harm")
    default void ledgerIsCreated() {
        Crm missing = crm().ledger(crm().ledgerName() + "-none");
        thrown(NotFoundException.class, ErrorCode.UNKNOWN_LEDGER, missing::settings);
        thrown(
                NotFoundException.class,
                ErrorCode.UNKNOWN_LEDGER,
                () -> missing.opportunities().add(with().draft().build()));
        crm().dictionaries().rename(with().stage("Closing"), "Closed");
        crm().createLedger();
        assertEquals(5, crm().dictionaries().values(Dictionary.SALES_STAGE).size());
        assertEquals(2, crm().settings().scale().digits());
    }

    private Crm other() {
        Crm other = crm().ledger(crm().ledgerName() + "-other");
        other.createLedger();
        return other;
    }
}
