package io.crmkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.DocumentKind;
import io.crmkit.error.ConfigurationException;
import io.crmkit.event.CrmListener;
import io.crmkit.list.Column;
import io.crmkit.memory.MemoryStore;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.project.ProjectColumns;
import io.crmkit.spi.Contributions;
import io.crmkit.spi.CrmPlugin;
import io.crmkit.spi.DictionarySeed;
import io.crmkit.spi.Numbering;
import io.crmkit.spi.store.Store;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which plugins a builder takes, and what it says of those it does not. */
class PluginTest {

    @Test
    @DisplayName("Plugin: everything that two plugins both claim is reported in one error")
    void claimedByTwo() {
        Consumer<Contributions> claims = to -> {
            to.listener(new CrmListener() {});
            to.numbering(DocumentKind.QUOTE, Numbering.running());
            to.seed(Dictionary.IMPORTANCE, DictionarySeed.of("None", "\u65e0"));
            to.label(OpportunityColumns.LIST, OpportunityColumns.NUMBER, "Reference", "\u53c2\u8003");
            to.provide(String.class, "greeting", "hello");
        };
        assertThat(problems(plugin("a", claims), plugin("b", claims)))
                .containsExactly(
                        "the numbering of quote is claimed by two plugins, a and b",
                        "the value None of importance in English is claimed by two plugins, a and b",
                        "the label of the column number of opportunities is claimed by two plugins, a and b",
                        "the String greeting is claimed by two plugins, a and b");
        assertThat(problems(
                        plugin("a", claims),
                        plugin("b", to -> to.numbering(DocumentKind.PROJECT, Numbering.running()))))
                .isEmpty();
    }

    @Test
    @DisplayName("Plugin: a plugin that claims something twice, or has the id of another, is reported")
    void twice() {
        assertThat(problems(plugin("a", to -> {
                    to.numbering(DocumentKind.QUOTE, Numbering.running());
                    to.numbering(DocumentKind.QUOTE, Numbering.running());
                })))
                .containsExactly("the numbering of quote is claimed by a twice");
        assertThat(problems(plugin("a", to -> {}), plugin("a", to -> {}))).containsExactly("two plugins have the id a");
    }

    @Test
    @DisplayName("Plugin: everything that cannot be added is reported in one error")
    void wrong() {
        Column<String> none = Column.text("none").labelled("None", "\u65e0");
        assertThat(problems(plugin("a", to -> {
                    to.listener(null);
                    to.numbering(DocumentKind.QUOTE, null);
                    to.restriction(null);
                    to.seed(Dictionary.SALES_STAGE, DictionarySeed.of("Signing", "\u7b7e\u7ea6"));
                    to.seed(Dictionary.INDUSTRY, DictionarySeed.stage("Mining", "\u91c7\u77ff", BigDecimal.ONE));
                    to.seed(Dictionary.INDUSTRY, DictionarySeed.of("Trade", "\u8d38\u6613"));
                    to.label(ProjectColumns.LIST, none, "None", "\u65e0");
                    to.label(ProjectColumns.LIST, ProjectColumns.NUMBER, " ", "\u65e0");
                    to.provide(String.class, "", "hello");
                })))
                .containsExactly(
                        "the plugin a: listener(…) was given null",
                        "the plugin a: numbering(…) was given null",
                        "the plugin a: restriction(…) was given null",
                        "the plugin a: a default rate belongs to every sales stage and to nothing else: Signing",
                        "the plugin a: a default rate belongs to every sales stage and to nothing else: Mining",
                        "the plugin a: every new ledger has the value Trade of industry already",
                        "the plugin a: the list projects has no column none",
                        "the plugin a: a label has 1 to 200 characters and no control characters:  , \u65e0",
                        "the plugin a: the name of what is provided has 1 to 64 characters and no control characters");
        assertThat(problems(plugin("a\tb", to -> {})))
                .singleElement()
                .asString()
                .contains("the id of the plugin");
    }

    @Test
    @DisplayName("Plugin: one that throws while it is installed is reported with its cause, and nothing is built")
    void throwing() {
        IllegalStateException failure = new IllegalStateException("no licence");
        ConfigurationException refused = refused(
                plugin("a", to -> {
                    throw failure;
                }),
                plugin("b", to -> to.numbering(DocumentKind.QUOTE, null)),
                plugin("c", to -> {
                    throw new NoSuchMethodError("made for another version");
                }));
        assertThat(refused).hasCause(failure);
        assertThat(refused.problems()).hasSize(3);
        assertThat(refused.problems().get(0)).contains("could not be installed").contains("no licence");
        assertThat(refused.problems().get(2)).contains("made for another version");
    }

    @Test
    @DisplayName("Plugin: nothing can be added once a plugin is installed, and each build installs anew")
    void tooLate() {
        AtomicReference<Contributions> kept = new AtomicReference<>();
        CrmBuilder builder = Crm.builder().store(MemoryStore.create()).plugin(plugin("a", kept::set));
        builder.build();
        Contributions first = kept.get();
        assertThatIllegalStateException().isThrownBy(() -> first.listener(new CrmListener() {}));
        builder.build();
        assertThat(kept.get()).isNotSameAs(first);
    }

    @Test
    @DisplayName("E1: a plugin that listens after the commit is refused on a store that does not tell of it")
    void noCompletion() {
        Store store = (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> false);
        ConfigurationException refused = catchThrowableOfType(
                ConfigurationException.class,
                () -> Crm.builder()
                        .store(store)
                        .plugin(plugin("a", to -> to.listener(new CrmListener() {})))
                        .build());
        assertThat(refused.problems()).singleElement().asString().contains("after the commit");
    }

    @Test
    @DisplayName("Plugin: what it provides for other modules is found by its type and name, in order")
    void provided() {
        Crm crm = Crm.builder()
                .store(MemoryStore.create())
                .plugin(plugin("a", to -> to.provide(String.class, "z", "1")))
                .plugin(plugin("b", to -> {
                    to.provide(String.class, "y", "2");
                    to.provide(Integer.class, "z", 3);
                }))
                .build();
        assertThat(crm.provided(String.class)).containsExactly(Map.entry("z", "1"), Map.entry("y", "2"));
        assertThat(crm.provided(Integer.class)).containsExactly(Map.entry("z", 3));
        assertThat(crm.provided(Long.class)).isEmpty();
    }

    private static List<String> problems(CrmPlugin... plugins) {
        ConfigurationException refused = refused(plugins);
        return refused == null ? List.of() : refused.problems();
    }

    private static ConfigurationException refused(CrmPlugin... plugins) {
        CrmBuilder builder = Crm.builder().store(MemoryStore.create());
        List.of(plugins).forEach(builder::plugin);
        return catchThrowableOfType(ConfigurationException.class, builder::build);
    }

    private static CrmPlugin plugin(String id, Consumer<Contributions> additions) {
        return new CrmPlugin() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public void install(Contributions contributions) {
                additions.accept(contributions);
            }
        };
    }
}
