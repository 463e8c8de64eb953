package io.crmkit.internal.entity;

import io.crmkit.list.Column;
import io.crmkit.text.Localized;
import io.crmkit.text.LocalizedEnum;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field of a kind of entity, declared once. Immutable.
 *
 * @param <E> the entity
 * @param <V> the values
 */
public final class Field<E, V> {

    /** Whether an entity always has a value. */
    public enum Presence {
        /** The caller must give a value. */
        REQUIRED,
        /** Every entity has a value; when the caller gives none, the CRM finds one. */
        DEFAULTED,
        /** The entity may be without a value. */
        OPTIONAL
    }

    /** When a caller can give the field another value. */
    public enum Changeable {
        /** When the entity is added, and later on. */
        ALWAYS,
        /** Only when the entity is added. */
        ON_ADDING,
        /** Never directly: another command than adding and modifying changes it. */
        NEVER,
        /** Never: the value follows from other values. */
        DERIVED
    }

    /** The part of a form in which a screen shows the field. */
    public enum Group implements LocalizedEnum {
        /** What an entity is about. */
        MAIN,
        /** The stage, rate, amounts and dates as they were entered (O4). */
        ENTERED,
        /** The same as they are now, taken over from the last completed record (R5). */
        PRESENT
    }

    /** How a screen shows the field. */
    private record Words(Localized label, Optional<Localized> help, Group group) {

        Words labelled(Localized newLabel) {
            return new Words(newLabel, help, group);
        }

        Words in(Group newGroup) {
            // nobody enters a present value
            return new Words(label, newGroup == Group.PRESENT ? Optional.empty() : help, newGroup);
        }
    }

    private static final String NOW = "now_";

    private final String key;
    private final Words words;
    private final FieldType<V> type;
    private final Presence presence;
    private final Changeable changeable;
    private final boolean recorded;
    private final List<Column<?>> columns;
    private final Function<E, Optional<V>> getter;

    private Field(
            String key,
            Words words,
            FieldType<V> type,
            Presence presence,
            Changeable changeable,
            boolean recorded,
            List<Column<?>> columns,
            Function<E, Optional<V>> getter) {
        this.key = key;
        this.words = words;
        this.type = type;
        this.presence = presence;
        this.changeable = changeable;
        this.recorded = recorded;
        this.columns = columns;
        this.getter = getter;
    }

    /** A field for which the caller must give a value. */
    public static <E, V> Field<E, V> required(String key, FieldType<V> type, Function<E, V> getter) {
        return declared(key, type, Presence.REQUIRED, some(getter));
    }

    /** A listed field for which the caller must give a value; its key is that of its column. */
    public static <E, V> Field<E, V> required(Column<?> column, FieldType<V> type, Function<E, V> getter) {
        return required(column.key(), type, getter).listed(column);
    }

    /** A field that gets a value when the caller gives none. */
    public static <E, V> Field<E, V> defaulted(String key, FieldType<V> type, Function<E, V> getter) {
        return declared(key, type, Presence.DEFAULTED, some(getter));
    }

    /** A listed field that gets a value when the caller gives none; its key is that of its column. */
    public static <E, V> Field<E, V> defaulted(Column<?> column, FieldType<V> type, Function<E, V> getter) {
        return defaulted(column.key(), type, getter).listed(column);
    }

    /** A field that may be absent. */
    public static <E, V> Field<E, V> optional(String key, FieldType<V> type, Function<E, Optional<V>> getter) {
        return declared(key, type, Presence.OPTIONAL, getter);
    }

    /** A listed field that may be absent; its key is that of its column. */
    public static <E, V> Field<E, V> optional(Column<?> column, FieldType<V> type, Function<E, Optional<V>> getter) {
        return optional(column.key(), type, getter).listed(column);
    }

    private static <E, V> Field<E, V> declared(
            String key, FieldType<V> type, Presence presence, Function<E, Optional<V>> getter) {
        return new Field<>(
                key,
                new Words(Localized.word("field", key), Optional.empty(), Group.MAIN),
                type,
                presence,
                Changeable.ALWAYS,
                true,
                List.of(),
                getter);
    }

    private static <E, V> Function<E, Optional<V>> some(Function<E, V> getter) {
        return entity -> Optional.of(getter.apply(entity));
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The same field, which can be given only when an entity is added. */
    public Field<E, V> onAdding() {
        return new Field<>(key, words, type, presence, Changeable.ON_ADDING, recorded, columns, getter);
    }

    /** The same field, which commands of its own change. */
    public Field<E, V> never() {
        return new Field<>(key, words, type, presence, Changeable.NEVER, recorded, columns, getter);
    }

    /** The same field, whose value follows from other values. */
    public Field<E, V> derived() {
        return new Field<>(key, words, type, presence, Changeable.DERIVED, recorded, columns, getter);
    }

    /** The same field, which the history leaves out because it records what this is made from. */
    public Field<E, V> unrecorded() {
        return new Field<>(key, words, type, presence, Changeable.DERIVED, false, columns, getter);
    }

    /**
     * The same field, shown in the list of its kind.
     *
     * @param listColumns one column; of an entry of the ledger that of the code and that of the name; of a record that of
     *     its document's number and that of its sequence
     */
    public Field<E, V> listed(Column<?>... listColumns) {
        return new Field<>(key, words, type, presence, changeable, recorded, List.of(listColumns), getter);
    }

    /**
     * The same field with what a user should know when entering it.
     *
     * @param help the key of the text in the bundles
     */
    Field<E, V> explained(String help) {
        return new Field<>(
                key,
                new Words(words.label, Optional.of(Localized.ofKey(help)), words.group),
                type,
                presence,
                changeable,
                recorded,
                columns,
                getter);
    }

    /** The same field with the label that it has among the fields of a kind of entity. */
    Field<E, V> labelled(String kind) {
        Localized newLabel = words.group == Group.PRESENT
                ? Localized.ofKey("field.present", Localized.field(kind, key.substring(NOW.length())))
                : Localized.field(kind, key);
        return new Field<>(key, words.labelled(newLabel), type, presence, changeable, recorded, columns, getter);
    }

    /** The same field as an opportunity or project enters it. Its list shows the present value. */
    Field<E, V> entered() {
        return new Field<>(key, words.in(Group.ENTERED), type, presence, changeable, recorded, List.of(), getter);
    }

    /** The same field as the last completed record of an opportunity or project has it. */
    Field<E, V> present() {
        return new Field<>(
                NOW + key, words.in(Group.PRESENT), type, presence, Changeable.NEVER, recorded, columns, getter);
    }

    /** The same field of something larger that has the entity as a part. */
    public <W> Field<W, V> of(Function<W, ? extends E> part) {
        return new Field<>(
                key, words, type, presence, changeable, recorded, columns, whole -> getter.apply(part.apply(whole)));
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The name of the field in the history, in lists and in files: lower case, words joined by {@code _}. */
    public String key() {
        return key;
    }

    /**
     * The label in each language: that of the field among the fields of its kind, else that of its key. What a column
     * of the list shows has the same label there (D2).
     */
    public Localized label() {
        return words.label;
    }

    /** What a user should know when entering it; empty if the label says enough. */
    public Optional<Localized> help() {
        return words.help;
    }

    /** The part of a form in which a screen shows it. */
    public Group group() {
        return words.group;
    }

    public FieldType<V> type() {
        return type;
    }

    public Presence presence() {
        return presence;
    }

    public Changeable changeable() {
        return changeable;
    }

    /** Whether the history records it. */
    public boolean recorded() {
        return recorded;
    }

    /** The columns of the list that show it; none if the list leaves it out. */
    public List<Column<?>> columns() {
        return columns;
    }

    /** The value of an entity. */
    public Optional<V> value(E entity) {
        return getter.apply(entity);
    }

    /** The canonical text of the value of an entity. */
    public Optional<String> text(E entity) {
        return value(entity).map(type::text);
    }

    /** The value of an entity as the column of a list has it. */
    public Optional<Object> listed(E entity) {
        return value(entity).map(type::listed);
    }

    @Override
    public String toString() {
        return key;
    }
}
