package io.crmkit.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The files of the exchange format that are supported, in the order in which they are read. */
public enum ExchangeFile {
    SETTINGS("name", "value"),
    DICTIONARIES("dictionary", "value?", "rate?", "disabled?"),
    DICTIONARY_LABELS("dictionary", "label"),
    CUSTOMERS(
            "code",
            "parent?",
            "name",
            "kind?",
            "customer_category?",
            "industry?",
            "phone?",
            "email?",
            "address?",
            "remarks?"),
    CONTACT_PERSONS("customer", "name", "title?", "phone?", "email?"),
    EMPLOYEES("code", "parent?", "name", "title?", "phone?", "email?"),
    PRODUCTS("code", "parent?", "name", "specification?", "origin?", "unit?", "unit_price?"),
    OPPORTUNITIES(
            "no",
            "subject",
            "customer",
            "employee",
            "stage",
            "rate?",
            "cost?",
            "expected?",
            "start",
            "planned?",
            "actual?",
            "now_stage?",
            "now_rate?",
            "now_cost?",
            "now_expected?",
            "now_start?",
            "now_planned?",
            "now_actual?",
            "state?",
            "lost_reason?",
            "lost_note?",
            "next_seq?",
            "remarks?"),
    CONTACT_RECORDS(
            "opportunity",
            "seq",
            "at",
            "type?",
            "employee",
            "contact_person?",
            "contact_customer?",
            "subject",
            "summary?",
            "result?",
            "stage?",
            "rate?",
            "cost?",
            "expected?",
            "start?",
            "planned?",
            "actual?",
            "completed?"),
    PROJECTS(
            "no",
            "origin?",
            "subject",
            "customer",
            "employee",
            "stage",
            "rate?",
            "cost?",
            "expected?",
            "opportunity_amount?",
            "actual_cost?",
            "actual_amount?",
            "start",
            "planned?",
            "actual?",
            "now_stage?",
            "now_rate?",
            "now_actual_cost?",
            "now_actual_amount?",
            "now_start?",
            "now_planned?",
            "now_actual?",
            "state?",
            "next_seq?",
            "remarks?"),
    MAINTENANCE_RECORDS(
            "project",
            "seq",
            "at",
            "type?",
            "employee",
            "contact_person?",
            "contact_customer?",
            "subject",
            "summary?",
            "result?",
            "stage?",
            "rate?",
            "actual_cost?",
            "actual_amount?",
            "start?",
            "planned?",
            "actual?",
            "completed?"),
    PROJECT_VENDORS("project", "partner", "role?"),
    PROJECT_DOCUMENTS("project", "n", "name", "media_type?", "file"),
    REPLIES("kind", "no", "seq?", "n", "author", "at", "text"),
    QUOTES(
            "no",
            "date",
            "valid_until?",
            "customer",
            "employee",
            "source?",
            "source_no?",
            "source_seq?",
            "discount?",
            "remarks?"),
    QUOTE_LINES("quote", "line", "product", "quantity", "unit_price?", "discount?"),
    WORK_PLANS("no", "employee", "kind?", "mode", "start", "end?", "previous?", "plan?", "summary?");

    private static final Set<String> NOT_YET = Set.of("services.csv");

    private final List<String> columns;
    private final List<String> required;

    ExchangeFile(String... columns) {
        this.columns = Arrays.stream(columns).map(c -> c.replace("?", "")).toList();
        this.required = Arrays.stream(columns).filter(c -> !c.endsWith("?")).toList();
    }

    /** The name of the file in a folder, such as {@code opportunities.csv}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** The columns it may have, in the order in which they are written. */
    public List<String> columns() {
        return columns;
    }

    /** The columns it must have. */
    public List<String> required() {
        return required;
    }

    /** The file of a name. */
    public static Optional<ExchangeFile> of(String fileName) {
        return Arrays.stream(values())
                .filter(f -> f.fileName().equals(fileName))
                .findFirst();
    }

    /** Whether a name is of a file of the format that is not supported yet. */
    public static boolean isNotYetSupported(String fileName) {
        return NOT_YET.contains(fileName);
    }
}
