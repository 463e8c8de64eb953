package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.list.Filter;
import io.crmkit.list.ListLayout;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Listing;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Sort;
import io.crmkit.memory.MemoryStore;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What crm-core's page shows of lists. */
class ListSnippetTest {

    private final Crm crm = Fixtures.on(MemoryStore.create()).build();

    @BeforeEach
    void ledger() {
        crm.createLedger();
        Fixtures fixtures = new Fixtures(crm);
        CustomerId south = fixtures.customer("S");
        fixtures.customer("S1", south);
        for (int i = 1; i <= 60; i++) {
            BigDecimal expected = BigDecimal.valueOf(i * 1000L);
            fixtures.opportunity(draft -> draft.expected(expected));
        }
    }

    @Test
    @DisplayName("L1, L3: pages of a filtered list, each after the one before")
    void pages() {
        ListQuery query = ListQuery.all()
                .where(Filter.where(OpportunityColumns.EXPECTED, Operator.GE, "5000")
                        .and(Filter.where(OpportunityColumns.CUSTOMER, Operator.CONTAINS, "customer")))
                .sortedBy(Sort.descendingBy(OpportunityColumns.EXPECTED));
        Page<OpportunityId> page = crm.opportunities().search(query.withTotal()); // 50 rows, and how many there are
        Page<OpportunityId> next =
                crm.opportunities().search(query.after(page.next().orElseThrow()));
        BigDecimal largest = page.rows().get(0).get(OpportunityColumns.EXPECTED).orElseThrow();

        assertThat(page.total()).hasValue(56);
        assertThat(next.rows()).hasSize(6);
        assertThat(largest).isEqualByComparingTo("60000");
    }

    @Test
    @DisplayName("M7, L7: a level of a tree, and the layout that a user saves for a list")
    void levels() {
        CustomerId south = crm.customers().findByCode("S").orElseThrow().id();
        Page<CustomerId> found =
                crm.customers().search(ListQuery.all().where(MasterColumns.containing("s1"))); // of all leaves
        Listing<CustomerId> top = crm.customers().level(); // categories first
        Listing<CustomerId> inSouth = crm.customers().level(south); // one level down
        Listing<CustomerId> allOfSouth = crm.customers().under(south); // every leaf below, flat

        crm.preferences()
                .saveLayout(
                        OpportunityColumns.LIST,
                        new ListLayout(List.of(new ListLayout.VisibleColumn("number", OptionalInt.of(12))), 1, false));

        assertThat(found.rows())
                .extracting(row -> row.get(MasterColumns.CODE).orElseThrow())
                .containsExactly("S1");
        assertThat(top.search(ListQuery.all()).rows()).hasSize(2);
        assertThat(inSouth.search(ListQuery.all()).rows()).hasSize(1);
        assertThat(allOfSouth.search(ListQuery.all()).rows()).hasSize(1);
        assertThat(crm.preferences().layout(OpportunityColumns.LIST).locked()).isEqualTo(1);
    }
}
