package io.crmkit.examples.host;

import io.crmkit.Crm;
import java.util.function.Function;

/** The accounting product with the CRM in it. */
public interface EmbeddingHost extends AutoCloseable {

    /** The CRM, which works in the host's transactions only. */
    Crm crm();

    /**
     * Does some work in one transaction of the host's, of which whatever the CRM is asked meanwhile is a part: committed
     * when it returns, rolled back when it throws.
     */
    <T> T transaction(Function<AccountingProduct, T> work);

    @Override
    void close();
}
