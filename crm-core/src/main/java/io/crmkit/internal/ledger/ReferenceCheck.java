package io.crmkit.internal.ledger;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.DocumentKind;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.ParentType;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.ParentId;
import io.crmkit.spi.store.ReferenceRequest;
import io.crmkit.spi.store.References;
import io.crmkit.user.Restriction;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the references of a command. Ledger entries must be leaves (M2), dictionary values must belong to the right
 * dictionary and be enabled (D1), and contact persons must belong to the parent's customer (M9). A reference that the
 * document already has is always allowed, because it was not chosen now.
 */
public final class ReferenceCheck {

    private final Map<String, LedgerId> entries = new LinkedHashMap<>();
    private final Map<String, Chosen> values = new LinkedHashMap<>();
    private final Map<String, ContactPersonId> persons = new LinkedHashMap<>();
    private final Map<String, ProjectId> projects = new LinkedHashMap<>();

    public ReferenceCheck entry(String field, @Nullable LedgerId id) {
        if (id != null) {
            entries.put(field, id);
        }
        return this;
    }

    public ReferenceCheck value(String field, Dictionary dictionary, @Nullable DictionaryValueId id) {
        if (id != null) {
            values.put(field, new Chosen(dictionary, id));
        }
        return this;
    }

    public ReferenceCheck person(String field, @Nullable ContactPersonId id) {
        if (id != null) {
            persons.put(field, id);
        }
        return this;
    }

    /** Adds a reference to a project; a command has at most one. */
    public ReferenceCheck project(String field, @Nullable ProjectId id) {
        if (id != null) {
            projects.put(field, id);
        }
        return this;
    }

    /** Looks up all references at once. */
    public References resolve(UnitOfWork work) {
        Restriction visible =
                projects.isEmpty() ? Restriction.all() : work.access().visible(DocumentKind.PROJECT);
        return work.stores().references().resolve(request(Optional.empty(), visible));
    }

    /** Looks up all references at once, together with the touched parent. */
    public <P extends ParentId> References resolve(UnitOfWork work, ParentType<P, ?> type, P touched) {
        return work.stores().references().resolve(request(Optional.of(touched), type.visible(work)));
    }

    private ReferenceRequest request(Optional<? extends ParentId> touched, Restriction visible) {
        Set<DictionaryValueId> wanted = new LinkedHashSet<>();
        values.values().forEach(chosen -> wanted.add(chosen.id()));
        return new ReferenceRequest(
                touched,
                projects.values().stream().findFirst(),
                visible,
                new LinkedHashSet<>(entries.values()),
                wanted,
                new LinkedHashSet<>(persons.values()));
    }

    /**
     * Checks the references against the objects that were found.
     *
     * @param found the objects that were found
     * @param customer the customer whose contact persons are allowed
     * @param kept the ids to which the document already refers
     * @throws io.crmkit.error.ValidationException with all references that are not allowed
     */
    public void require(References found, Optional<CustomerId> customer, Set<?> kept) {
        Checks checks = new Checks(List.of());
        entries.forEach((field, id) -> {
            References.EntrySummary entry = found.entries().get(id);
            if (entry == null) {
                checks.add(field, ErrorCode.UNKNOWN_REFERENCE, id.kind());
            } else if (entry.category() && !kept.contains(id)) {
                checks.add(field, ErrorCode.NOT_A_LEAF, entry.code());
            }
        });
        values.forEach((field, chosen) -> {
            DictionaryValue value = found.values().get(chosen.id());
            if (value == null) {
                checks.add(field, ErrorCode.UNKNOWN_REFERENCE, chosen.dictionary());
            } else if (value.dictionary() != chosen.dictionary()) {
                checks.add(field, ErrorCode.WRONG_DICTIONARY, chosen.dictionary());
            } else if (value.disabled() && !kept.contains(chosen.id())) {
                checks.add(field, ErrorCode.DISABLED_VALUE, value.text());
            }
        });
        persons.forEach((field, id) -> {
            var person = found.persons().get(id);
            if (person == null) {
                checks.add(field, ErrorCode.UNKNOWN_REFERENCE, SubjectKind.CONTACT_PERSON);
            } else if (!kept.contains(id) && !customer.equals(Optional.of(person.customer()))) {
                checks.add(field, ErrorCode.FOREIGN_CONTACT_PERSON);
            }
        });
        projects.forEach((field, id) -> {
            if (found.project().isEmpty() && !kept.contains(id)) {
                checks.add(field, ErrorCode.UNKNOWN_REFERENCE, SubjectKind.PROJECT);
            }
        });
        checks.throwIfAny();
    }

    private record Chosen(Dictionary dictionary, DictionaryValueId id) {}
}
