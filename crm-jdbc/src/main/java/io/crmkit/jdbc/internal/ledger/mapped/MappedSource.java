package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.internal.ledger.KeyCodec;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A host's table or view of entries, found to be there. Immutable.
 *
 * @param tag the source that its ids have
 * @param categories whether its rows are categories whatever stands below them
 * @param attributes the columns of further attributes, that of the partner's kind aside
 * @param partners what its partners are
 * @param scope which rows are of this ledger
 * @param editing how it is changed; empty if it can only be read
 */
public record MappedSource(
        MasterKind kind,
        String tag,
        LiveTable table,
        LiveColumn id,
        IdType idType,
        MappedLabel code,
        MappedLabel name,
        Optional<Parent> parent,
        boolean categories,
        Map<Attribute, LiveColumn> attributes,
        Partners partners,
        List<MappedCondition> scope,
        MappedUses uses,
        Optional<MappedEditing> editing) {

    public KeyCodec codec(Database database) {
        return new KeyCodec(idType, database, id.isPadded());
    }

    LedgerId id(String key) {
        return LedgerId.of(kind, tag, key);
    }

    /** The tag of what its entries stand below. */
    String parentTag() {
        return parent.flatMap(Parent::categories).map(MappedSource::tag).orElse(tag);
    }

    /** Whether its entries stand below entries of a source. */
    boolean standsBelow(String source) {
        return parent.isPresent() && parentTag().equals(source);
    }

    /**
     * Where the place in the tree stands.
     *
     * @param categories the table of the categories, if they have one of their own
     * @param none what stands there at the top besides null
     */
    public record Parent(
            LiveColumn column,
            Optional<MappedSource> categories,
            @Nullable Object none) {}

    /**
     * What partners are: by their table, or by a column and what its values mean.
     *
     * @param all what all partners of the table are
     */
    public record Partners(Optional<PartnerKind> all, Optional<LiveColumn> column, Map<String, PartnerKind> meaning) {

        boolean known() {
            return all.isPresent() || column.isPresent();
        }

        /** What partners of this table can be; everything if it does not tell. */
        Set<PartnerKind> possible() {
            return all.map(Set::of)
                    .orElseGet(() -> column.isPresent() ? Set.copyOf(meaning.values()) : Set.of(PartnerKind.values()));
        }

        /** The value of the column that means a kind. */
        Optional<String> meant(PartnerKind kind) {
            return meaning.entrySet().stream()
                    .filter(entry -> entry.getValue() == kind)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }
}
