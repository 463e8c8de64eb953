package io.crmkit.testkit;

import io.crmkit.CrmBuilder;

/** What contracts build on that configure the CRM in their own way. */
public interface ConfigurableContract extends CrmContract {

    /** A new builder over the store and ledger of {@link #crm()}, configured by {@link Fixtures#on}. */
    CrmBuilder builder();
}
