package io.crmkit.ledger;

import io.crmkit.id.IdText;
import java.io.Serializable;

/**
 * Identifies an entry of the ledger: the tag of a table and the key of a row as canonical text. The CRM's own ledger
 * has the source {@value #OWN}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface LedgerId extends Serializable permits CustomerId, EmployeeId, ProductId {

    /** The source of the CRM's own ledger. */
    String OWN = "crm";

    /** Returns the tag of the table, 1 to 16 characters without a colon. */
    String source();

    /** Returns the key as canonical text, 1 to 64 characters. */
    String key();

    /** Returns the kind of the entry. */
    MasterKind kind();

    /**
     * Returns the id of a kind whose {@code toString()} is the text.
     *
     * @throws io.crmkit.error.ValidationException if the text is not an id
     */
    static LedgerId parse(MasterKind kind, String text) {
        return IdText.sourceAndKey(text, (source, key) -> of(kind, source, key));
    }

    /** Returns an id of a kind. */
    static LedgerId of(MasterKind kind, String source, String key) {
        return switch (kind) {
            case CUSTOMER -> new CustomerId(source, key);
            case EMPLOYEE -> new EmployeeId(source, key);
            case PRODUCT -> new ProductId(source, key);
        };
    }
}
