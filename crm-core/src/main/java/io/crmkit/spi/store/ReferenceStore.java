package io.crmkit.spi.store;

import io.crmkit.error.InUseException;
import io.crmkit.ledger.LedgerId;
import java.util.List;

/**
 * Looks up what a command names, all at once, and holds it: what is found cannot be deleted or subdivided meanwhile.
 *
 * @since 0.1
 */
public interface ReferenceStore {

    /** Looks up; in one statement where the ledger lives in the same database. What is not there is left out. */
    References resolve(ReferenceRequest request);

    /** How many CRM documents name an entry, or a contact person of it, by kind; the entry is held already (M4 c). */
    List<InUseException.Usage> uses(LedgerId id);
}
