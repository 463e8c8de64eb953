package io.crmkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmkit.error.ConfigurationException;
import io.crmkit.memory.MemoryStore;
import io.crmkit.user.Actor;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CrmBuilderTest {

    @Test
    @DisplayName("Build: one error reports every problem, including null for any option")
    void everyProblem() {
        CrmBuilder builder = Crm.builder()
                .ledgerName(null)
                .ledger(null)
                .ledgers(null)
                .actor((Supplier<Actor>) null)
                .clock(null)
                .ids(null)
                .numbering(null)
                .policy(null)
                .listener(null)
                .scale(5)
                .language(null);
        assertThat(problems(builder))
                .containsExactly(
                        "a store is missing: store(…)",
                        "actor(…) was given null",
                        "clock(…) was given null",
                        "ids(…) was given null",
                        "language(…) was given null",
                        "ledger(…) was given null",
                        "ledgerName(…) was given null",
                        "ledgers(…) was given null",
                        "listener(…) was given null",
                        "numbering(…) was given null",
                        "policy(…) was given null",
                        "the scale is 0 to 4");
        assertThat(problems(Crm.builder().store(MemoryStore.create()).actor((Actor) null)))
                .containsExactly("actor(…) was given null");
    }

    @Test
    @DisplayName("Build: an option that is given after all is no problem, and wrong values are")
    void givenAfterAll() {
        CrmBuilder builder =
                Crm.builder().store(MemoryStore.create()).ledgerName(null).language(null);
        assertThat(builder.ledgerName("books").language(Locale.CHINESE).build().ledgerName())
                .isEqualTo("books");
        assertThat(problems(builder.ledgerName("a\tb").language(Locale.FRENCH)))
                .containsExactly(
                        "the name of a ledger has 1 to 64 characters and no control characters",
                        "the language of the seeds is English or Chinese");
    }

    private static List<String> problems(CrmBuilder builder) {
        return catchThrowableOfType(ConfigurationException.class, builder::build)
                .problems();
    }
}
