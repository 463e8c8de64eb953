package io.crmkit.ledger;

import io.crmkit.id.IdText;
import java.io.Serializable;

/**
 * Names an entry of the ledger: a tag for the table it comes from, and the host's own key as canonical text.
 * <p>
 * The CRM's own ledger has the source {@value #OWN}. Ids are immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface LedgerId extends Serializable permits CustomerId, EmployeeId, ProductId {

    /** The source of the CRM's own ledger. */
    String OWN = "crm";

    /** The tag of the table, 1 to 16 characters without a colon. */
    String source();

    /** The key in canonical text, 1 to 64 characters. */
    String key();

    /** Which kind of entry is named. */
    MasterKind kind();

    /**
     * Reads an id of a kind from the text that the id prints.
     *
     * @throws io.crmkit.error.ValidationException if the text is not an id
     */
    static LedgerId parse(MasterKind kind, String text) {
        return IdText.sourceAndKey(text, (source, key) -> of(kind, source, key));
    }

    /** The id of a kind. */
    static LedgerId of(MasterKind kind, String source, String key) {
        return switch (kind) {
            case CUSTOMER -> new CustomerId(source, key);
            case EMPLOYEE -> new EmployeeId(source, key);
            case PRODUCT -> new ProductId(source, key);
        };
    }
}
