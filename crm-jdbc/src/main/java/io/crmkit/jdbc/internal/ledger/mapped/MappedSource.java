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
 * A host's table or view of entries, whose description has been checked. Immutable.
 *
 * @param kind the kind of its entries
 * @param tag the tag in the ids of its entries
 * @param table the table
 * @param id the key column
 * @param idType the type of the key
 * @param code the code
 * @param name the name
 * @param parent the position in the tree; empty if the entries form none
 * @param categories whether all rows are categories, even without entries below them
 * @param attributes the columns of the attributes, except the kind of a partner
 * @param partners the kind of the partners
 * @param scope the conditions that a row belongs to this ledger
 * @param uses the host's queries about an entry
 * @param editing how the table is changed; empty if it is read-only
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

    /** Returns the codec of the keys. */
    public KeyCodec codec(Database database) {
        return new KeyCodec(idType, database, id.isPadded());
    }

    /** Returns the id of the entry with a key. */
    LedgerId id(String key) {
        return LedgerId.of(kind, tag, key);
    }

    /** Returns the tag of the parents, which may be in a table of categories. */
    String parentTag() {
        return parent.flatMap(Parent::categories).map(MappedSource::tag).orElse(tag);
    }

    /** Returns whether entries of this table can be below entries with a tag. */
    boolean standsBelow(String source) {
        return parent.isPresent() && parentTag().equals(source);
    }

    /**
     * The position of entries in the tree.
     *
     * @param column the column with the key of the parent
     * @param categories the table of the parents, if it is another one
     * @param none a value that marks the top of the tree, in addition to null; null if there is none
     */
    public record Parent(
            LiveColumn column,
            Optional<MappedSource> categories,
            @Nullable Object none) {}

    /**
     * The kind of the partners: the same for the whole table, or determined by a column.
     *
     * @param all the kind of all partners; empty if a column determines it
     * @param column the column; empty if there is none
     * @param meaning the kind for each value of the column, as text
     */
    public record Partners(Optional<PartnerKind> all, Optional<LiveColumn> column, Map<String, PartnerKind> meaning) {

        /** Returns whether the description says anything about the kind. */
        boolean known() {
            return all.isPresent() || column.isPresent();
        }

        /** Returns the kinds that partners of this table can have; all kinds if the description says nothing. */
        Set<PartnerKind> possible() {
            return all.map(Set::of)
                    .orElseGet(() -> column.isPresent() ? Set.copyOf(meaning.values()) : Set.of(PartnerKind.values()));
        }

        /** Returns a value of the column that means a kind. */
        Optional<String> meant(PartnerKind kind) {
            return meaning.entrySet().stream()
                    .filter(entry -> entry.getValue() == kind)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }
}
