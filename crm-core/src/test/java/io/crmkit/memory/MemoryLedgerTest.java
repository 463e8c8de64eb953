package io.crmkit.memory;

import io.crmkit.Crm;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.Ledger;
import io.crmkit.testkit.EditableLedgerContract;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

class MemoryLedgerTest implements EditableLedgerContract {

    private final MemoryStore store = MemoryStore.create();
    private final MemoryLedger ledger = store.ownLedger("main");
    private final Crm crm = Fixtures.on(store).ledger(ledger).build();

    MemoryLedgerTest() {
        crm.createLedger();
        Fixtures with = new Fixtures(crm);
        CustomerId south = with.customer("South");
        with.customer("S1", with.customer("South east", south));
        with.customer("S2", south);
        with.customer("N 100%");
        with.employee("E1");
        with.quotes().product("P1");
    }

    @Override
    public MemoryStore store() {
        return store;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Crm crm() {
        return crm;
    }

    @Override
    public Optional<String> use(LedgerId id) {
        ledger.setUsage(
                id, new HostUsage(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO), Map.of("invoice", 1L)));
        return Optional.of("invoice");
    }

    @Override
    public boolean owe(CustomerId id, BigDecimal amount) {
        BigDecimal balance = amount.max(BigDecimal.ZERO);
        ledger.setUsage(id, new HostUsage(Optional.of(balance), Optional.of(BigDecimal.ZERO), Map.of()));
        return true;
    }

    @Override
    public boolean oweTo(CustomerId id, BigDecimal amount) {
        BigDecimal balance = amount.max(BigDecimal.ZERO);
        ledger.setUsage(id, new HostUsage(Optional.of(BigDecimal.ZERO), Optional.of(balance), Map.of()));
        return true;
    }
}
