package io.crmkit.error;

import java.util.Arrays;
import java.util.Optional;

/**
 * The stable codes of all errors. A code never changes its meaning. Its {@link #text()} is the key of its message in
 * the bundle {@code io.crmkit.text.texts}.
 *
 * @since 0.1
 */
public enum ErrorCode {
    // Codes of violations: a ValidationException contains one for each invalid value.
    /** A mandatory value is missing or blank. */
    REQUIRED("value.required"),
    /** A text has too many characters. */
    TOO_LONG("value.too-long"),
    /** A text has too few characters. */
    TOO_SHORT("value.too-short"),
    /** A content has too many bytes. */
    TOO_LARGE("value.too-large"),
    /** A text contains a control character that is not allowed. */
    CONTROL_CHARACTER("value.control-character"),
    /** A text contains half of a surrogate pair. */
    BROKEN_TEXT("value.broken-text"),
    /** A number or code begins with an exclamation mark, which is reserved (N1). */
    RESERVED_NUMBER("value.reserved-number"),
    /** A number has too many digits. */
    NUMBER_TOO_LONG("value.number-too-long"),
    /** A text is not a number. */
    NOT_A_NUMBER("value.not-a-number"),
    /** A value is too small or too large; the arguments are the bounds. */
    OUT_OF_RANGE("value.out-of-range"),
    /** A number has too many decimals. */
    TOO_MANY_DECIMALS("value.too-many-decimals"),
    /** A date is not in the years 1900 to 2999 (V6). */
    DATE_OUT_OF_RANGE("value.date-out-of-range"),
    /** An end date is before its start date (V6). */
    DATE_ORDER("value.date-order"),
    /** The period mode has no calendar periods: its start and end are chosen freely. */
    NO_CALENDAR_PERIOD("value.no-calendar-period"),
    /** The ledger cannot store this attribute of an entry (M8). */
    UNSUPPORTED_ATTRIBUTE("value.unsupported-attribute"),
    /** The object that a value refers to does not exist or is hidden from the actor. */
    UNKNOWN_REFERENCE("value.unknown-reference"),
    /** A document refers to a category (M2). */
    NOT_A_LEAF("value.not-a-leaf"),
    /** The value belongs to another dictionary than the field. */
    WRONG_DICTIONARY("value.wrong-dictionary"),
    /** A disabled dictionary value was newly chosen (D1). */
    DISABLED_VALUE("value.disabled"),
    /** The contact person belongs to another customer (M9). */
    FOREIGN_CONTACT_PERSON("value.foreign-contact-person"),
    /** A text is not a date. */
    NOT_A_DATE("value.not-a-date"),
    /** A text is not a date and time. */
    NOT_A_TIME("value.not-a-time"),
    /** A text is neither true nor false. */
    NOT_A_BOOLEAN("value.not-a-boolean"),
    /** A text is not one of the allowed words. */
    NOT_ONE_OF("value.not-one-of"),
    /** The value is allowed only together with another one, which is the argument. */
    NOT_GIVEN_HERE("value.not-given-here"),
    /** A text does not have the required form, which is the argument. */
    NOT_OF_FORM("value.not-of-form"),
    /** The same value was given twice. */
    GIVEN_TWICE("value.given-twice"),
    /** An import file is not valid CSV, or its archive cannot be read. */
    BAD_FILE("import.bad-file"),
    /** An import contains a file with an unknown name. */
    UNKNOWN_FILE("import.unknown-file"),
    /** An import file is not valid UTF-8. */
    BAD_ENCODING("import.bad-encoding"),
    /** An import file has an unknown column. */
    UNKNOWN_COLUMN("import.unknown-column"),
    /** An import file lacks a mandatory column. */
    MISSING_COLUMN("import.missing-column"),
    /** Two rows of an import have the same key. */
    DUPLICATE_KEY("import.duplicate-key"),
    /** The key of an import row already exists in the ledger. */
    KEY_TAKEN("import.key-taken"),
    /**
     * The next sequence number in an import row is not above the sequence numbers in use; the argument is the highest.
     */
    SEQUENCE("import.sequence"),
    /** The present value in an import row is neither the entered value nor that of the last completed record. */
    INCONSISTENT("import.inconsistent"),
    /** An imported opportunity is converted but no project comes from it, or the other way round. */
    ORIGIN("import.origin"),
    /** An imported quote has no line, or too many. */
    QUOTE_LINES("import.quote-lines"),
    /** A query names a column that the list does not have. */
    UNKNOWN_FIELD("query.unknown-field"),
    /** A condition uses an operator that its column does not allow (L3). */
    OPERATOR_NOT_ALLOWED("query.operator-not-allowed"),
    /** The value of a condition does not have the type of its column. */
    VALUE_NOT_OF_TYPE("query.value-not-of-type"),
    /** A filter has too many conditions. */
    TOO_MANY_CONDITIONS("query.too-many-conditions"),
    /** A filter is nested too deeply. */
    TOO_DEEP("query.too-deep"),
    /** The list cannot be sorted by the column. */
    NOT_SORTABLE("query.not-sortable"),
    /** The list cannot be filtered by the column. */
    NOT_FILTERABLE("query.not-filterable"),
    /** The cursor of a query does not belong to the list or its sort order. */
    BAD_PAGE("query.bad-page"),
    /** A file is not a TrueType font that may be embedded. */
    BAD_FONT("value.bad-font"),
    // Codes of violations in a report template: the field of the violation is the line and column.
    /** A template is not well-formed. */
    TEMPLATE_MARKUP("template.markup"),
    /** A template uses an unknown name. */
    TEMPLATE_NAME("template.name"),
    /** A section of a template is not closed in its place. */
    TEMPLATE_SECTION("template.section"),
    /** A template contains an element that is not allowed. */
    TEMPLATE_FORBIDDEN("template.forbidden"),
    // Codes of exceptions: the whole call fails.
    /** The input of a call is not valid; the exception lists the violations. */
    VALIDATION("validation"),
    /** An object does not exist or is hidden from the actor. */
    NOT_FOUND("not-found"),
    /** The ledger has not been created. */
    UNKNOWN_LEDGER("not-found.ledger"),
    /** Another document of this kind has the number (N1). */
    NUMBER_TAKEN("rule.number-taken"),
    /** The numbering returned an invalid number; the argument is the kind of document. */
    NUMBERING("rule.numbering"),
    /** Another entry of this kind has the code (M5). */
    CODE_TAKEN("rule.code-taken"),
    /** Another object has this name, which must be unique. */
    NAME_TAKEN("rule.name-taken"),
    /**
     * The state of a document does not allow the action (O5). All such refusals share this code. The arguments are the
     * number of the document, its state, the action, and the action to take first. State and action are enums, so a
     * caller can distinguish the cases.
     */
    STATE("rule.state"),
    /** The action skips an earlier record that is not completed; records are completed in order. */
    RECORD_ORDER("rule.record-order"),
    /** The record is completed and can no longer be changed. */
    RECORD_COMPLETED("rule.record-completed"),
    /** The record already has a quote (R7). */
    ALREADY_QUOTED("rule.already-quoted"),
    /** The service is completed, so only its satisfaction can be changed until it is reopened. */
    SERVICE_COMPLETED("rule.service-completed"),
    /** An entry cannot be moved below itself (M5). */
    CYCLE("rule.cycle"),
    /** A tree would have more levels than allowed (M5). */
    TOO_DEEP_TREE("rule.tree-too-deep"),
    /** The host's ledger cannot be changed. */
    READ_ONLY_LEDGER("rule.read-only-ledger"),
    /** The entry cannot have other entries below it. */
    NOT_A_CATEGORY("rule.not-a-category"),
    /** A constraint or trigger of the host's database refused the change. */
    HOST_REFUSED("rule.host-refused"),
    /** The number of decimals cannot change any more because the ledger contains documents. */
    SCALE_FIXED("rule.scale-fixed"),
    /**
     * The isolation level of the host's transaction hides data that the command needs: on H2, any level above READ
     * COMMITTED.
     */
    ISOLATION("rule.isolation"),
    /** The target folder of an export is not empty. */
    TARGET_NOT_EMPTY("rule.target-not-empty"),
    /** The source of a content could not be read. */
    CONTENT_UNREADABLE("rule.content-unreadable"),
    /** A listener vetoed the command (E1). */
    VETOED("rule.vetoed"),
    /** A listener or plugin called the CRM while a command was running its code. */
    RE_ENTERED("rule.re-entered"),
    /** No available font can show the text. */
    NO_FONT("rule.no-font"),
    /** A password operation was called within a transaction, where its slow hash would hold locks (U2). */
    PASSWORD_IN_TRANSACTION("rule.password-in-transaction"),
    /** Another command has already used the idempotency key (K6). */
    IDEMPOTENCY_KEY_REUSED("rule.idempotency-key-reused"),
    /** The group of commands has ended, so its CRM is no longer usable. */
    GROUP_ENDED("rule.group-ended"),
    /** The object is in use and cannot be deleted (M4, D1). */
    IN_USE("in-use"),
    /** The entry is in use and cannot get entries below it (M3). */
    IN_USE_NOT_SUBDIVIDED("in-use.not-subdivided"),
    /** Someone else has changed the document in the meantime. */
    STALE("stale"),
    /** The policy does not allow the action (U3). */
    ACCESS_DENIED("access-denied"),
    /** There is no actor (U1). */
    NO_ACTOR("access-denied.no-actor"),
    /**
     * The user or password is wrong, or the account is disabled or locked for a while. The error does not reveal which
     * (U2).
     */
    SIGN_IN_REFUSED("access-denied.sign-in"),
    /** A lock could not be acquired in time, or another command interfered. */
    BUSY("busy"),
    /** An earlier failure ended the transaction, so the host must roll it back. */
    TRANSACTION_ENDED("busy.transaction-ended"),
    /** An earlier command of the group failed, so the group cannot continue. */
    GROUP_FAILED("busy.group-failed"),
    /** The connection broke during the commit (K6). */
    OUTCOME_UNKNOWN("outcome-unknown"),
    /** The database failed. */
    STORAGE("storage"),
    /** A query that the host has configured for its own tables fails or does not return a number. */
    HOST_QUERY("storage.host-query"),
    /** A change would have stored inconsistent data and was rolled back (K13). */
    INVARIANT("storage.invariant"),
    /** The configuration is not valid. */
    CONFIGURATION("configuration"),
    /** The database schema has an unexpected version, or a migration failed. */
    SCHEMA("configuration.schema"),
    /** An import has bad rows (X1). */
    IMPORT_REFUSED("import-refused");

    private final String text;

    ErrorCode(String text) {
        this.text = text;
    }

    /** Returns the code as text, for logs, wire formats and message bundles. */
    public String text() {
        return text;
    }

    /** Returns the code with this text; empty if there is none. */
    public static Optional<ErrorCode> of(String text) {
        return Arrays.stream(values()).filter(code -> code.text.equals(text)).findFirst();
    }
}
