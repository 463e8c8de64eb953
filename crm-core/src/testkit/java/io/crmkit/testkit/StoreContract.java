package io.crmkit.testkit;

/** Everything that a store must do as every other store does it. */
public interface StoreContract
        extends CommandContract, TransactionContract, UserContract, EventContract, InstalledPluginContract {}
