package io.crmkit.internal.entity;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All fields of one kind of entity, in order. Immutable. */
public final class FieldSet<E> {

    private final Map<String, Field<E, ?>> fields;
    private final List<Field<E, ?>> listed;
    private final BiConsumer<E, ImmutableSortedMap.Builder<String, String>> parts;

    private FieldSet(Map<String, Field<E, ?>> fields, BiConsumer<E, ImmutableSortedMap.Builder<String, String>> parts) {
        this.fields = fields;
        this.listed = fields.values().stream()
                .filter(field -> !field.columns().isEmpty())
                .toList();
        this.parts = parts;
    }

    /** @throws IllegalArgumentException if two fields have the same key */
    public static <E> FieldSet<E> of(List<Field<E, ?>> fields) {
        ImmutableMap.Builder<String, Field<E, ?>> byKey = ImmutableMap.builder();
        fields.forEach(field -> byKey.put(field.key(), field));
        return new FieldSet<>(byKey.buildOrThrow(), (entity, texts) -> {});
    }

    /** @throws IllegalArgumentException if two fields have the same key */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E> FieldSet<E> of(Field<E, ?>... fields) {
        return of(List.of(fields));
    }

    /** The same fields with some more after them. */
    public FieldSet<E> and(FieldSet<E> more) {
        List<Field<E, ?>> all = new ArrayList<>(fields.values());
        all.addAll(more.fields.values());
        return of(all);
    }

    /**
     * The same fields with the labels that they have in one kind of entity.
     *
     * @param kind the name of the list of the kind, or the name that the list would have
     */
    FieldSet<E> labelled(String kind) {
        return new FieldSet<>(map(field -> field.labelled(kind)).fields, parts);
    }

    /** The same fields, each changed in some way. */
    FieldSet<E> map(UnaryOperator<Field<E, ?>> change) {
        return of(fields.values().stream().<Field<E, ?>>map(change).toList());
    }

    /** The same fields of something larger that has the entity as a part. */
    public <W> FieldSet<W> of(Function<W, ? extends E> part) {
        return of(fields.values().stream()
                .<Field<W, ?>>map(field -> field.of(part))
                .toList());
    }

    /**
     * The same fields and parts, such as the lines of a quote. The history records each part as one text, in which the
     * fields stand as {@code key=text}.
     *
     * @param key the key of a part
     */
    public <P> FieldSet<E> with(Function<E, List<P>> getter, Function<P, String> key, FieldSet<P> partFields) {
        return new FieldSet<>(
                fields,
                (entity, texts) ->
                        getter.apply(entity).forEach(part -> texts.put(key.apply(part), partFields.line(part))));
    }

    /** The fields in order. */
    public List<Field<E, ?>> fields() {
        return List.copyOf(fields.values());
    }

    /** The fields that the list of the kind shows. */
    public List<Field<E, ?>> listed() {
        return listed;
    }

    /** The field of a key. */
    public Optional<Field<E, ?>> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** What the history records of an entity: the canonical texts by key; a field without a value is left out. */
    public Map<String, String> texts(E entity) {
        ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
        for (Field<E, ?> field : fields.values()) {
            if (field.recorded()) {
                field.text(entity).ifPresent(text -> texts.put(field.key(), text));
            }
        }
        parts.accept(entity, texts);
        return texts.buildOrThrow();
    }

    private String line(E part) {
        return fields.values().stream()
                .flatMap(field -> field.text(part).map(text -> field.key() + "=" + text).stream())
                .collect(Collectors.joining(" "));
    }
}
