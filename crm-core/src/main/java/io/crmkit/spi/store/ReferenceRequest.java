package io.crmkit.spi.store;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.ParentId;
import io.crmkit.user.Restriction;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Lists the objects that a command refers to, so that the store can look them all up at once. Immutable.
 *
 * @param parent the opportunity or project that the command changes, which has been touched; empty if there is none
 * @param project a project that the command refers to without changing it; empty if there is none
 * @param restriction the parents that the actor may see or, if there is no parent, the projects; hidden ones are not
 *     found
 * @param entries the customers, employees and products
 * @param values the dictionary values
 * @param persons the contact persons
 * @since 0.1
 */
public record ReferenceRequest(
        Optional<? extends ParentId> parent,
        Optional<ProjectId> project,
        Restriction restriction,
        Set<LedgerId> entries,
        Set<DictionaryValueId> values,
        Set<ContactPersonId> persons) {

    public ReferenceRequest {
        entries = Collections.unmodifiableSet(new LinkedHashSet<>(entries));
        values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        persons = Collections.unmodifiableSet(new LinkedHashSet<>(persons));
    }

    /** Returns whether the request lists nothing. */
    public boolean isEmpty() {
        return parent.isEmpty() && project.isEmpty() && entries.isEmpty() && values.isEmpty() && persons.isEmpty();
    }
}
