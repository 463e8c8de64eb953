package io.crmkit.examples.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.memory.MemoryStore;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.quote.Quote;
import io.crmkit.spi.CrmPlugin;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.PluginContract;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A plugin is tested like this: by the contract of all plugins, and by what it is for, in memory. */
class HouseRulesTest implements PluginContract {

    private final List<String> told = new ArrayList<>();

    @Override
    public CrmPlugin plugin() {
        return new HouseRules(told::add);
    }

    @Test
    @DisplayName("N1: quotes are numbered by year, from 1, and a number in use is passed over")
    void numbers() {
        Crm crm = crm();
        assertThat(new Fixtures(crm)
                        .quotes()
                        .direct(quote -> quote.number("Q2011-0002"))
                        .number())
                .isEqualTo("Q2011-0002");
        assertThat(quote(crm).number()).isEqualTo("Q2011-0001");
        assertThat(quote(crm).number()).isEqualTo("Q2011-0003");
    }

    @Test
    @DisplayName("E1: a quote below 70 % is refused whole, its number is given again, and 70 % is allowed")
    void veto() {
        Crm crm = crm();
        assertThatThrownBy(() -> payable(crm, "69.99"))
                .isInstanceOfSatisfying(
                        CrmException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.VETOED))
                .hasMessageContaining("no quote goes below 70 %");
        assertThat(payable(crm, "70").number()).isEqualTo("Q2011-0001");
    }

    @Test
    @DisplayName("E1: the team is told of an approval once it is committed")
    void notifier() {
        Crm crm = crm();
        Opportunity opportunity = new Fixtures(crm).opportunity(o -> o.number("OPP-1"));
        crm.inTransaction(group -> {
            group.opportunities().approve(opportunity.id());
            assertThat(told).isEmpty();
            return told;
        });
        assertThat(told).containsExactly("Tester has approved OPP-1");
    }

    @Test
    @DisplayName("U3 D4 L1: quotes are not deleted, a lost reason is seeded, a column has another label")
    void theRest() {
        Crm crm = crm();
        Quote quote = quote(crm);
        assertThatThrownBy(() -> crm.quotes().delete(quote.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(crm.dictionaries().find(Dictionary.LOST_REASON, "Delivery time"))
                .isPresent();
        assertThat(crm.quotes().type().column("total").orElseThrow().label(Locale.ENGLISH))
                .isEqualTo("To pay");
    }

    private Crm crm() {
        Crm crm = Fixtures.on(MemoryStore.create()).plugin(plugin()).build();
        crm.createLedger();
        return crm;
    }

    private static Quote quote(Crm crm) {
        return new Fixtures(crm).quotes().direct();
    }

    private static Quote payable(Crm crm, String percent) {
        return new Fixtures(crm).quotes().direct(quote -> quote.percentToPay(new BigDecimal(percent)));
    }
}
