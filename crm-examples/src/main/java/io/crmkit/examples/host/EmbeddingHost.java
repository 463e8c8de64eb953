package io.crmkit.examples.host;

import io.crmkit.Crm;
import java.util.function.Function;

/** The accounting product with the CRM embedded. */
public interface EmbeddingHost extends AutoCloseable {

    /** Returns the CRM. It can be used only within {@link #transaction}. */
    Crm crm();

    /**
     * Runs work in one transaction of the host, which includes all calls of the CRM. It commits when the work returns
     * and rolls back when it throws.
     */
    <T> T transaction(Function<AccountingProduct, T> work);

    @Override
    void close();
}
