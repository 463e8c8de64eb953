package io.crmkit.spi.store;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.RecordParent;
import java.util.Map;
import java.util.Optional;

/**
 * The objects that were found for a {@link ReferenceRequest}. Immutable.
 *
 * @param parent the opportunity or project; empty if it does not exist or is hidden from the actor
 * @param project the project that the command refers to; empty if it does not exist or is hidden from the actor
 * @param entries the ledger entries found, by id
 * @param values the dictionary values found, by id
 * @param persons the contact persons found, by id
 * @since 0.1
 */
public record References(
        Optional<? extends RecordParent<?, ?>> parent,
        Optional<ProjectId> project,
        Map<LedgerId, EntrySummary> entries,
        Map<DictionaryValueId, DictionaryValue> values,
        Map<ContactPersonId, ContactPerson> persons) {

    public References {
        entries = Map.copyOf(entries);
        values = Map.copyOf(values);
        persons = Map.copyOf(persons);
    }

    /** Returns the answer to a request that lists nothing. */
    public static References none() {
        return new References(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());
    }

    /**
     * The parts of a ledger entry that a document needs when it refers to the entry.
     *
     * @param id the id of the entry
     * @param code its code
     * @param name its name
     * @param category whether it has entries below it, so that documents cannot refer to it (M2)
     */
    public record EntrySummary(LedgerId id, String code, String name, boolean category) {}
}
