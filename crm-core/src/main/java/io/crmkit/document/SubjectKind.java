package io.crmkit.document;

import io.crmkit.error.InUseException;
import io.crmkit.ledger.MasterKind;
import io.crmkit.text.Localized;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds of documents, of their parts and of master data that the history, deletion plans and errors speak of.
 * Stores keep the stable {@link #text() text} of a kind, so it never changes.
 *
 * @since 0.1
 */
public enum SubjectKind implements InUseException.Kind {
    /** An opportunity; the id is its UUID. */
    OPPORTUNITY,
    /** A contact record; the id is {@code opportunity/sequence}. */
    CONTACT_RECORD,
    /** A reply to a contact record; the id is {@code opportunity/sequence/number}. */
    REPLY,
    /** A project; the id is its UUID. */
    PROJECT,
    /** A maintenance record; the id is {@code project/sequence}. */
    MAINTENANCE_RECORD,
    /** A reply to a maintenance record; the id is {@code project/sequence/number}. */
    MAINTENANCE_REPLY,
    /** A vendor of a project; the id is {@code project/partner}. */
    PROJECT_VENDOR,
    /** An attachment of a project; the id is {@code project/number}. */
    PROJECT_DOCUMENT,
    /** A quote with its lines; the id is its UUID. */
    QUOTE,
    /** A service; the id is its UUID. */
    SERVICE,
    /** A work plan; the id is its UUID. */
    WORK_PLAN,
    /** A reply to a work plan; the id is {@code plan/number}. */
    WORK_PLAN_REPLY,
    /** A customer or category of customers; the id is {@code source:key}, because the entry may be the host's. */
    CUSTOMER,
    /** An employee or category of employees; the id is {@code source:key}. */
    EMPLOYEE,
    /** A product or category of products; the id is {@code source:key}. */
    PRODUCT,
    /** A contact person of a customer; the id is its UUID. */
    CONTACT_PERSON,
    /** A dictionary as a whole; the id is its stable name. */
    DICTIONARY,
    /** A value of a dictionary; the id is its UUID. */
    DICTIONARY_VALUE,
    /** The ledger as a whole, such as when it is created; the id is its name. */
    LEDGER,
    /** A user whom the CRM keeps itself; the id is that of the user. */
    USER;

    private static final Map<String, SubjectKind> BY_TEXT =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(SubjectKind::text, Function.identity()));

    /** Returns the kind with this stable text; empty if there is none. */
    public static Optional<SubjectKind> find(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    /**
     * Returns the kind with this stable text.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SubjectKind of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("unknown kind: " + text));
    }

    /** Returns the kind that the history and errors use for a kind of master data. */
    public static SubjectKind of(MasterKind kind) {
        return switch (kind) {
            case CUSTOMER -> CUSTOMER;
            case EMPLOYEE -> EMPLOYEE;
            case PRODUCT -> PRODUCT;
        };
    }

    /**
     * Returns the kind of numbered document that such a subject is, or is a part of; empty for master data and for
     * the ledger as a whole. An actor who may see the document may see its parts (U3).
     */
    public Optional<DocumentKind> document() {
        return switch (this) {
            case OPPORTUNITY, CONTACT_RECORD, REPLY -> Optional.of(DocumentKind.OPPORTUNITY);
            case PROJECT, MAINTENANCE_RECORD, MAINTENANCE_REPLY, PROJECT_VENDOR, PROJECT_DOCUMENT ->
                Optional.of(DocumentKind.PROJECT);
            case QUOTE -> Optional.of(DocumentKind.QUOTE);
            case SERVICE -> Optional.of(DocumentKind.SERVICE);
            case WORK_PLAN, WORK_PLAN_REPLY -> Optional.of(DocumentKind.WORK_PLAN);
            case CUSTOMER, EMPLOYEE, PRODUCT, CONTACT_PERSON, DICTIONARY, DICTIONARY_VALUE, LEDGER, USER ->
                Optional.empty();
        };
    }

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String text(Locale locale) {
        return Localized.word("kind", text()).text(locale);
    }

    /** Returns the stable text, as stores keep it. */
    @Override
    public String toString() {
        return text();
    }
}
