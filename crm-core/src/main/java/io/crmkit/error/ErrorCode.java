package io.crmkit.error;

import java.util.Arrays;
import java.util.Optional;

/**
 * The stable codes of everything that can be refused or fail. A code never changes its meaning.
 * <p>
 * The message of a code in a language stands in the bundle {@code io.crmkit.text.texts} under its text.
 *
 * @since 0.1
 */
public enum ErrorCode {
    // a value is wrong: within a ValidationException, one per violation
    REQUIRED("value.required"),
    TOO_LONG("value.too-long"),
    TOO_SHORT("value.too-short"),
    TOO_LARGE("value.too-large"),
    CONTROL_CHARACTER("value.control-character"),
    BROKEN_TEXT("value.broken-text"),
    RESERVED_NUMBER("value.reserved-number"),
    NUMBER_TOO_LONG("value.number-too-long"),
    NOT_A_NUMBER("value.not-a-number"),
    OUT_OF_RANGE("value.out-of-range"),
    TOO_MANY_DECIMALS("value.too-many-decimals"),
    DATE_OUT_OF_RANGE("value.date-out-of-range"),
    DATE_ORDER("value.date-order"),
    NO_CALENDAR_PERIOD("value.no-calendar-period"),
    UNSUPPORTED_ATTRIBUTE("value.unsupported-attribute"),
    UNKNOWN_REFERENCE("value.unknown-reference"),
    NOT_A_LEAF("value.not-a-leaf"),
    WRONG_DICTIONARY("value.wrong-dictionary"),
    DISABLED_VALUE("value.disabled"),
    FOREIGN_CONTACT_PERSON("value.foreign-contact-person"),
    NOT_A_DATE("value.not-a-date"),
    NOT_A_TIME("value.not-a-time"),
    NOT_A_BOOLEAN("value.not-a-boolean"),
    NOT_ONE_OF("value.not-one-of"),
    NOT_GIVEN_HERE("value.not-given-here"),
    NOT_OF_FORM("value.not-of-form"),
    GIVEN_TWICE("value.given-twice"),
    BAD_FILE("import.bad-file"),
    UNKNOWN_FILE("import.unknown-file"),
    BAD_ENCODING("import.bad-encoding"),
    UNKNOWN_COLUMN("import.unknown-column"),
    MISSING_COLUMN("import.missing-column"),
    DUPLICATE_KEY("import.duplicate-key"),
    KEY_TAKEN("import.key-taken"),
    SEQUENCE("import.sequence"),
    INCONSISTENT("import.inconsistent"),
    ORIGIN("import.origin"),
    QUOTE_LINES("import.quote-lines"),
    UNKNOWN_FIELD("query.unknown-field"),
    OPERATOR_NOT_ALLOWED("query.operator-not-allowed"),
    VALUE_NOT_OF_TYPE("query.value-not-of-type"),
    TOO_MANY_CONDITIONS("query.too-many-conditions"),
    TOO_DEEP("query.too-deep"),
    NOT_SORTABLE("query.not-sortable"),
    NOT_FILTERABLE("query.not-filterable"),
    BAD_PAGE("query.bad-page"),
    BAD_FONT("value.bad-font"),
    // within a template; the field says in which line and column
    TEMPLATE_MARKUP("template.markup"),
    TEMPLATE_NAME("template.name"),
    TEMPLATE_SECTION("template.section"),
    TEMPLATE_FORBIDDEN("template.forbidden"),
    // the whole call is refused
    VALIDATION("validation"),
    NOT_FOUND("not-found"),
    UNKNOWN_LEDGER("not-found.ledger"),
    NUMBER_TAKEN("rule.number-taken"),
    /** The numbering gave what is no number; the argument is the kind of document. */
    NUMBERING("rule.numbering"),
    CODE_TAKEN("rule.code-taken"),
    NAME_TAKEN("rule.name-taken"),
    /**
     * The state of a document does not allow the action (O5). One code for all of them: the arguments are the number of
     * the document, its state, the action, and what to do first; a caller tells them apart by state and action, which
     * are enums.
     */
    STATE("rule.state"),
    RECORD_ORDER("rule.record-order"),
    RECORD_COMPLETED("rule.record-completed"),
    ALREADY_QUOTED("rule.already-quoted"),
    SERVICE_COMPLETED("rule.service-completed"),
    CYCLE("rule.cycle"),
    TOO_DEEP_TREE("rule.tree-too-deep"),
    READ_ONLY_LEDGER("rule.read-only-ledger"),
    NOT_A_CATEGORY("rule.not-a-category"),
    HOST_REFUSED("rule.host-refused"),
    SCALE_FIXED("rule.scale-fixed"),
    /** The host's transaction may not see what has to be known: on H2, one above READ COMMITTED. */
    ISOLATION("rule.isolation"),
    TARGET_NOT_EMPTY("rule.target-not-empty"),
    CONTENT_UNREADABLE("rule.content-unreadable"),
    VETOED("rule.vetoed"),
    RE_ENTERED("rule.re-entered"),
    NO_FONT("rule.no-font"),
    PASSWORD_IN_TRANSACTION("rule.password-in-transaction"),
    IDEMPOTENCY_KEY_REUSED("rule.idempotency-key-reused"),
    GROUP_ENDED("rule.group-ended"),
    IN_USE("in-use"),
    IN_USE_NOT_SUBDIVIDED("in-use.not-subdivided"),
    STALE("stale"),
    ACCESS_DENIED("access-denied"),
    NO_ACTOR("access-denied.no-actor"),
    /** A user or password is wrong, or the user is disabled or barred for a while: which is not told (U2). */
    SIGN_IN_REFUSED("access-denied.sign-in"),
    BUSY("busy"),
    TRANSACTION_ENDED("busy.transaction-ended"),
    GROUP_FAILED("busy.group-failed"),
    OUTCOME_UNKNOWN("outcome-unknown"),
    STORAGE("storage"),
    /** A question that the host has for its own tables gives no number, or fails. */
    HOST_QUERY("storage.host-query"),
    INVARIANT("storage.invariant"),
    CONFIGURATION("configuration"),
    SCHEMA("configuration.schema"),
    IMPORT_REFUSED("import-refused");

    private final String text;

    ErrorCode(String text) {
        this.text = text;
    }

    /** The code as text, for logs, wire formats and message bundles. */
    public String text() {
        return text;
    }

    /** The code of a text. */
    public static Optional<ErrorCode> of(String text) {
        return Arrays.stream(values()).filter(code -> code.text.equals(text)).findFirst();
    }
}
