package io.crmkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmkit.error.ConfigurationException;
import io.crmkit.memory.MemoryStore;
import io.crmkit.spi.Contributions;
import io.crmkit.spi.CrmPlugin;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a builder finds with a class loader. */
class PluginDiscoveryTest {

    private static final AtomicInteger FORBIDDEN = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    @DisplayName("Plugin: plugins are discovered only on request, only those on the list, and in its order")
    void allowed() throws IOException {
        offer(Forbidden.class.getName(), First.class.getName(), Second.class.getName(), "io.crmkit.Missing");
        assertThat(Crm.builder().store(MemoryStore.create()).build().provided(String.class))
                .isEmpty();
        assertThat(discovering(Second.class.getName(), First.class.getName())
                        .build()
                        .provided(String.class)
                        .keySet())
                .containsExactly("second", "first");
        assertThat(FORBIDDEN).hasValue(0);
        assertThat(discovering().build().provided(String.class)).isEmpty();
    }

    @Test
    @DisplayName("Plugin: one that is on the list but not offered, or cannot be made, is reported")
    void notFound() throws IOException {
        offer("io.crmkit.Missing", First.class.getName(), Failing.class.getName(), String.class.getName());
        List<String> problems = problems(discovering(
                "io.crmkit.Missing", Second.class.getName(), Failing.class.getName(), First.class.getName()));
        assertThat(problems).hasSize(3);
        assertThat(problems.get(0)).startsWith("the class loader offers no plugin io.crmkit.Missing; it cannot read");
        assertThat(problems.get(1)).startsWith("the class loader offers no plugin " + Second.class.getName());
        assertThat(problems.get(2)).startsWith("the plugin " + Failing.class.getName() + " could not be made");
    }

    @Test
    @DisplayName("Plugin: a plugin that is both given and discovered is reported as a duplicate")
    void givenToo() throws IOException {
        offer(First.class.getName());
        assertThat(problems(discovering(First.class.getName()).plugin(new First())))
                .containsExactly("two plugins have the id first");
    }

    @Test
    @DisplayName("Plugin: null for a plugin, a class loader, a list or a name is reported")
    void givenNull() {
        assertThat(problems(
                        Crm.builder().store(MemoryStore.create()).plugin(null).discoverPlugins(null, List.of())))
                .containsExactly("discoverPlugins(…) was given null", "plugin(…) was given null");
    }

    private static List<String> problems(CrmBuilder builder) {
        return catchThrowableOfType(ConfigurationException.class, builder::build)
                .problems();
    }

    private CrmBuilder discovering(String... allowed) throws IOException {
        URL[] places = {folder.toUri().toURL()};
        return Crm.builder()
                .store(MemoryStore.create())
                .discoverPlugins(new URLClassLoader(places, getClass().getClassLoader()), List.of(allowed));
    }

    private void offer(String... classes) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(CrmPlugin.class.getName()), List.of(classes));
    }

    abstract static class Providing implements CrmPlugin {

        @Override
        public void install(Contributions contributions) {
            contributions.provide(String.class, id(), id());
        }
    }

    public static final class First extends Providing {

        @Override
        public String id() {
            return "first";
        }
    }

    public static final class Second extends Providing {

        @Override
        public String id() {
            return "second";
        }
    }

    public static final class Failing extends Providing {

        public Failing() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public String id() {
            return "failing";
        }
    }

    public static final class Forbidden extends Providing {

        static {
            FORBIDDEN.incrementAndGet();
        }

        @Override
        public String id() {
            return "forbidden";
        }
    }
}
