package io.crmkit.testkit;

import io.crmkit.testkit.contract.CommandContract;
import io.crmkit.testkit.contract.EventContract;
import io.crmkit.testkit.contract.InstalledPluginContract;
import io.crmkit.testkit.contract.TransactionContract;
import io.crmkit.testkit.contract.UserContract;

/** Everything that a store must do as every other store does it. */
public interface StoreContract
        extends CommandContract, TransactionContract, UserContract, EventContract, InstalledPluginContract {}
