package io.crmkit.reports.table;

import io.crmkit.Crm;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.ProductId;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Replaces the ids in history values by the codes, texts and numbers that users know. It looks up each id once, because
 * a history repeats the same few ids. Not thread-safe.
 */
final class HistoryValues {

    private final Crm crm;
    private final Map<String, String> known = new HashMap<>();

    HistoryValues(Crm crm) {
        this.crm = crm;
    }

    /** Returns the readable form of a value, or the value itself if its id is unknown or hidden from the actor. */
    String shown(Subject subject, String field, String value) {
        return known.computeIfAbsent(subject.kind() + "/" + field + "/" + value, key -> {
            try {
                return named(subject, field, value).orElse(value);
            } catch (ValidationException noId) {
                return value;
            }
        });
    }

    private Optional<String> named(Subject subject, String field, String value) {
        return switch (field) {
            case "customer", "partner" -> entry(MasterKind.CUSTOMER, value);
            case "employee" -> entry(MasterKind.EMPLOYEE, value);
            case "product" -> entry(MasterKind.PRODUCT, value);
            case "parent" -> kind(subject).flatMap(kind -> entry(kind, value));
            case "stage",
                    "now_stage",
                    "type",
                    "lost_reason",
                    "satisfaction",
                    "service_type",
                    "contact_type",
                    "importance",
                    "customer_category",
                    "industry" ->
                crm.dictionaries().find(DictionaryValueId.parse(value)).map(DictionaryValue::text);
            case "contact_person" ->
                crm.contactPersons().find(ContactPersonId.parse(value)).map(ContactPerson::name);
            case "origin" ->
                crm.opportunities().find(OpportunityId.parse(value)).map(Opportunity::number);
            case "project" -> crm.projects().find(ProjectId.parse(value)).map(Project::number);
            default -> Optional.empty();
        };
    }

    private static Optional<MasterKind> kind(Subject subject) {
        return Arrays.stream(MasterKind.values())
                .filter(kind -> SubjectKind.of(kind) == subject.kind())
                .findFirst();
    }

    /** Returns the code of a master record. */
    private Optional<String> entry(MasterKind kind, String value) {
        Optional<? extends LedgerEntry<?, ?>> found = switch (kind) {
            case CUSTOMER -> crm.customers().find(CustomerId.parse(value));
            case EMPLOYEE -> crm.employees().find(EmployeeId.parse(value));
            case PRODUCT -> crm.products().find(ProductId.parse(value));
        };
        return found.map(LedgerEntry::code);
    }
}
