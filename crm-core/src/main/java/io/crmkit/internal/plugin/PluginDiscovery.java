package io.crmkit.internal.plugin;

import io.crmkit.spi.CrmPlugin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Finds plugins that a class loader offers as services. Only allowed classes are initialised.
 *
 * @param loader the class loader to search
 * @param allowed the names of the classes, in the order of installation
 */
public record PluginDiscovery(ClassLoader loader, Set<String> allowed) {

    /** Installs every allowed plugin. A missing one is a problem, because its restrictions would be missing. */
    public void install(PluginInstaller installer) {
        List<String> broken = new ArrayList<>();
        /**
         * Finds the offered plugins by class name.
         *
         * @param broken receives the services that cannot be loaded; they matter only if an allowed plugin is missing
         */
        Map<String, ServiceLoader.Provider<CrmPlugin>> found = find(broken);
        for (String name : allowed) {
            ServiceLoader.Provider<CrmPlugin> provider = found.get(name);
            if (provider == null) {
                installer.problem("the class loader offers no plugin " + name
                        + (broken.isEmpty() ? "" : "; it cannot read " + String.join(", ", broken)));
                continue;
            }
            try {
                installer.install(provider.get());
            } catch (ServiceConfigurationError failed) {
                installer.failed("the plugin " + name + " could not be made", failed);
            }
        }
    }

    /** @param broken takes what is offered, but cannot be loaded: it matters only to whoever allows it */
    private Map<String, ServiceLoader.Provider<CrmPlugin>> find(List<String> broken) {
        Map<String, ServiceLoader.Provider<CrmPlugin>> found = new HashMap<>();
        Iterator<ServiceLoader.Provider<CrmPlugin>> offered =
                ServiceLoader.load(CrmPlugin.class, loader).stream().iterator();
        boolean more = true;
        while (more) {
            try {
                more = offered.hasNext();
                if (more) {
                    ServiceLoader.Provider<CrmPlugin> provider = offered.next();
                    found.putIfAbsent(provider.type().getName(), provider);
                }
            } catch (ServiceConfigurationError unreadable) {
                broken.add(String.valueOf(unreadable.getMessage()));
            }
        }
        return found;
    }
}
