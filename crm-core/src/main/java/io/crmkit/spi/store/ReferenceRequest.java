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
 * What a command wants looked up. Immutable.
 *
 * @param parent the opportunity or project the command changes, already touched
 * @param project a project that is named, not changed
 * @param restriction what the actor may see of the parent's kind, or of projects if there is no parent: a hidden one is
 *     left out
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

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return parent.isEmpty() && project.isEmpty() && entries.isEmpty() && values.isEmpty() && persons.isEmpty();
    }
}
