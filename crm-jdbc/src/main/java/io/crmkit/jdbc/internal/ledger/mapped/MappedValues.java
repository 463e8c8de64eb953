package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.internal.ledger.KeyCodec;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.value.UnitPrice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of a row that is written to a host's table, converted to the types of its columns. Not
 * thread-safe.
 */
final class MappedValues {

    private final MappedSource source;
    private final Database database;
    private final Map<Field<?>, Field<?>> fields = new LinkedHashMap<>();

    MappedValues(MappedSource source, Database database) {
        this.source = source;
        this.database = database;
    }

    /** Returns the collected values by column. */
    Map<Field<?>, Field<?>> fields() {
        return fields;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Sets the key. */
    void key(Field<?> key) {
        fields.put(source.id().alone(), key);
    }

    /**
     * Sets the code.
     *
     * @throws ValidationException if the column cannot hold it
     */
    void code(String code) {
        label("code", source.code(), code);
    }

    /**
     * Sets the name.
     *
     * @throws ValidationException if the column cannot hold it
     */
    void name(String name) {
        label("name", source.name(), name);
    }

    /** Sets the one column of a code or name, without the literal text around it. */
    private void label(String field, MappedLabel label, String text) {
        LiveColumn column = label.only().orElseThrow(() -> new RuleException(ErrorCode.READ_ONLY_LEDGER));
        String inside = label.stripped(text)
                .orElseThrow(() -> ValidationException.of(field, ErrorCode.NOT_OF_FORM, label.form()));
        Field<Object> value =
                label.inColumn(text, database).orElseThrow(() -> ValidationException.of(field, ErrorCode.NOT_A_NUMBER));
        requireLength(field, column, inside);
        fields.put(column.alone(), value);
    }

    /**
     * Sets the parent; an empty one means the top of the tree.
     *
     * @throws RuleException with code {@code rule.not-a-category} if entries of this table cannot be below it
     */
    void parent(Optional<LedgerId> id) {
        MappedSource.Parent parent = source.parent().orElseThrow(() -> new RuleException(ErrorCode.NOT_A_CATEGORY));
        if (id.isEmpty()) {
            if (parent.none() == null && !parent.column().nullable()) {
                throw ValidationException.of("parent", ErrorCode.REQUIRED);
            }
            put(parent.column(), parent.none());
            return;
        }
        if (!source.standsBelow(id.get().source())) {
            throw new RuleException(ErrorCode.NOT_A_CATEGORY);
        }
        KeyCodec codec = parent.categories().orElse(source).codec(database);
        fields.put(
                parent.column().alone(),
                codec.value(id.get().key())
                        .orElseThrow(() -> ValidationException.of(
                                "parent", ErrorCode.UNKNOWN_REFERENCE, id.get().kind())));
    }

    /**
     * Sets an attribute.
     *
     * @param value the value; null clears the attribute, or empties it if the column must not be null
     */
    void attribute(Attribute attribute, @Nullable Object value) {
        if (attribute == Attribute.PARTNER_KIND) {
            partnerKind((PartnerKind) value);
            return;
        }
        LiveColumn column = source.attributes().get(attribute);
        if (column == null) {
            throw ValidationException.of(attribute.word(), ErrorCode.UNSUPPORTED_ATTRIBUTE, attribute);
        }
        if (value instanceof String text) {
            requireLength(attribute.word(), column, text);
        }
        if (value == null && !column.nullable()) {
            put(column, column.isText() ? "" : 0);
        } else {
            put(column, value instanceof UnitPrice price ? price.value() : value);
        }
    }

    /** Sets the kind of the partner; a customer if none is given (M6). */
    private void partnerKind(@Nullable PartnerKind kind) {
        MappedSource.Partners partners = source.partners();
        if (!partners.known()) {
            throw ValidationException.of(
                    Attribute.PARTNER_KIND.word(), ErrorCode.UNSUPPORTED_ATTRIBUTE, Attribute.PARTNER_KIND);
        }
        PartnerKind wanted = kind == null ? PartnerKind.CUSTOMER : kind;
        if (!partners.possible().contains(wanted)) {
            throw ValidationException.of(
                    Attribute.PARTNER_KIND.word(),
                    ErrorCode.NOT_ONE_OF,
                    partners.possible().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
        }
        partners.column().ifPresent(column -> put(column, partners.meant(wanted).orElseThrow()));
    }

    /** Sets the value that fulfils a condition. */
    void set(MappedCondition condition) {
        put(condition.column(), condition.value());
    }

    /** Sets a column. */
    void put(LiveColumn column, @Nullable Object value) {
        fields.put(column.alone(), value == null ? DSL.inline((Object) null) : column.bound(value, database));
    }

    /** Sets a column that has no value yet. */
    void putIfAbsent(LiveColumn column, @Nullable Object value) {
        if (!fields.containsKey(column.alone())) {
            put(column, value);
        }
    }

    /** Checks the length in characters, as the database counts it, so that the user gets a precise error. */
    private static void requireLength(String field, LiveColumn column, String text) {
        if (column.isText() && text.codePointCount(0, text.length()) > column.size()) {
            throw ValidationException.of(field, ErrorCode.TOO_LONG, column.size());
        }
    }
}
