package io.crmkit.spi;

/**
 * Adds a set of extensions to a CRM: listeners, numberings, restrictions, dictionary values, labels, and objects for
 * other modules. The host adds a plugin to the builder, or lets the builder discover it if the name of its class is on
 * the list of allowed classes. Everything that a plugin contributes must be thread-safe.
 * <p>
 * A plugin is trusted code and runs with all rights of the host program. The CRM itself passes it only events, requests
 * for numbers, and actors to judge; it passes no store, no transaction and nothing that must be closed. While a command
 * runs plugin code before the commit, that thread can neither call nor close the {@code Crm} ({@code rule.re-entered}).
 * After the commit it can do both.
 *
 * @since 0.1
 */
public interface CrmPlugin {

    /**
     * Returns the identifier of this plugin, which must be unique among the plugins of a CRM: 1 to 64 characters
     * without control characters. Every call must return the same value.
     */
    String id();

    /**
     * Adds the contributions of this plugin. Each {@code CrmBuilder.build()} calls this once, before the {@code Crm}
     * exists. If this method throws an exception, {@code build()} reports it together with all other problems and
     * fails.
     *
     * @param contributions receives the contributions; it is usable only until this method returns
     */
    void install(Contributions contributions);
}
