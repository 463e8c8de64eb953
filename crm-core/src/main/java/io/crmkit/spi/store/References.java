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
 * What was found of a {@link ReferenceRequest}. Immutable.
 *
 * @param parent the opportunity or project, if it is there and visible
 * @param project the project that was named, if it is there and visible
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

    /** Nothing was asked for. */
    public static References none() {
        return new References(Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());
    }

    /**
     * What a document has to know of an entry it names.
     *
     * @param category whether it has entries below it, and so cannot be named (M2)
     */
    public record EntrySummary(LedgerId id, String code, String name, boolean category) {}
}
