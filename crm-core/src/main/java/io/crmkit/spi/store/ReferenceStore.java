package io.crmkit.spi.store;

import io.crmkit.error.InUseException;
import io.crmkit.ledger.LedgerId;
import java.util.List;

/**
 * Looks up the objects that a command refers to, and locks them. Nobody can delete or subdivide them before the
 * transaction ends.
 *
 * @since 0.1
 */
public interface ReferenceStore {

    /**
     * Looks up all objects of a request. It takes one statement if the ledger is in the same database. The result does
     * not contain objects that do not exist.
     */
    References resolve(ReferenceRequest request);

    /**
     * Returns the number of CRM documents that refer to an entry or to one of its contact persons, by kind (M4 c). The
     * caller has locked the entry.
     */
    List<InUseException.Usage> uses(LedgerId id);
}
