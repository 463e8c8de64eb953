package io.crmkit.testkit.contract;

import io.crmkit.CrmBuilder;
import io.crmkit.testkit.Fixtures;

/** What contracts build on that configure the CRM in their own way. */
public interface ConfigurableContract extends CrmContract {

    /** A new builder over the store and ledger of {@link #crm()}, configured by {@link Fixtures#on}. */
    CrmBuilder builder();
}
