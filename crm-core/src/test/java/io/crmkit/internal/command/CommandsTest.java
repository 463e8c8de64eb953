package io.crmkit.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.document.Action;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.check.CommandValidator;
import io.crmkit.internal.ledger.LedgerService;
import io.crmkit.internal.plugin.InstalledPlugins;
import io.crmkit.memory.MemoryStore;
import io.crmkit.spi.Numbering;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.value.CurrencyScale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final AtomicInteger ids = new AtomicInteger();
    private final MemoryStore store = MemoryStore.create();
    private final Commands commands = Commands.of(
            new Setup(
                    store,
                    store::ownLedger,
                    new LedgerSettings(new CurrencyScale(2), Locale.ENGLISH),
                    () -> Actor.of("u1"),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                    () -> new UUID(0, ids.incrementAndGet()),
                    Numbering.running(),
                    AccessPolicy.EVERYTHING,
                    List.of(),
                    new CommandValidator(),
                    store.ownBlobs(),
                    1 << 20,
                    InstalledPlugins.none()),
            "main");

    @BeforeEach
    void createLedger() {
        new LedgerService(commands).create();
    }

    @Test
    @DisplayName("K12: a command that never asked whether it is allowed is not committed, even if it changed nothing")
    void neverAsked() {
        assertThatThrownBy(() -> commands.change(
                        Action.DICTIONARY_REORDER,
                        work -> Checks.begin(),
                        work -> work.stores().ledger().nextNumber("series")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dictionary.reorder");
        long next = commands.change(Action.DICTIONARY_REORDER, work -> Checks.begin(), work -> {
            work.requireAllowed();
            return work.stores().ledger().nextNumber("series");
        });
        assertThat(next).isEqualTo(1);
    }

    @Test
    @DisplayName("Queries, and commands that change nothing, draw no id")
    void noIds() {
        int before = ids.get();
        commands.query(UnitOfWork::stores);
        commands.run(Action.LAYOUT_CLEAR, UnitOfWork::stores);
        assertThat(ids).hasValue(before);
    }
}
