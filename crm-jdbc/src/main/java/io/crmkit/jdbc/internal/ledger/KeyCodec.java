package io.crmkit.jdbc.internal.ledger;

import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.internal.sql.Database;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Converts between a host's keys and their canonical text, which references store. A text is a key only if converting
 * it back gives the same text, so that each entry has one reference. In a statement a text is cast only after its form
 * has been checked, because a failed cast would fail the whole statement.
 *
 * @param type the type of the keys
 * @param database the kind of database
 * @param padded whether the keys are PostgreSQL texts padded with blanks, whose index works only for values of that
 *     type
 */
public record KeyCodec(IdType type, Database database, boolean padded) {

    private static final BigDecimal LOWEST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MAX_INTEGER = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final String UUID_FORM = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
    /** Matches up to 19 digits; whether the number fits into 64 bits is checked afterwards. */
    private static final String INTEGER_FORM = "^-?[0-9]{1,19}$";

    /** Returns the key with a canonical text, as a bound parameter; empty if the text is no key of this type. */
    public Optional<Field<?>> value(String text) {
        return switch (type) {
            case TEXT -> Optional.of(filled(DSL.val(text)));
            case INTEGER -> parsed(text).map(DSL::val);
            case UUID -> uuid(text).map(DSL::val);
            case BINARY -> uuid(text).map(KeyCodec::bytes).map(DSL::val);
        };
    }

    /** Returns a text that has the form of a key. */
    public String example() {
        return type == IdType.UUID || type == IdType.BINARY ? new UUID(0, 0).toString() : "0";
    }

    private static Optional<Long> parsed(String text) {
        try {
            return Optional.of(Long.valueOf(text)).filter(key -> key.toString().equals(text));
        } catch (NumberFormatException noKey) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text))
                    .filter(key -> key.toString().equals(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** Returns the canonical text of a key that a driver has returned. */
    public String canonical(Object key) {
        if (key instanceof byte[] bytes) {
            ByteBuffer read = ByteBuffer.wrap(bytes);
            return new UUID(read.getLong(), read.getLong()).toString();
        }
        return type == IdType.UUID ? key.toString().toLowerCase(Locale.ROOT) : key.toString();
    }

    private static byte[] bytes(UUID key) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
    }

    /** Returns the canonical text of a key column, to be compared exactly whatever the host's collation is. */
    public Field<String> text(Field<?> id) {
        return type == IdType.BINARY ? textOfBytes(id) : textOf(id);
    }

    /** Returns 16 bytes as the text of a UUID; each database has its own way. */
    private Field<String> textOfBytes(Field<?> id) {
        return switch (database) {
            case H2 -> id.cast(SQLDataType.UUID).cast(SQLDataType.VARCHAR(64));
            case POSTGRESQL ->
                DSL.field("(cast(cast(encode({0}, 'hex') as uuid) as varchar(64)) collate \"C\")", String.class, id);
            case MARIADB ->
                textOf(DSL.field(
                        "lower(insert(insert(insert(insert(hex({0}), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-'))",
                        String.class, id));
        };
    }

    private Field<String> textOf(Field<?> id) {
        return switch (database) {
            case H2 -> id.cast(SQLDataType.VARCHAR(64));
            case POSTGRESQL -> DSL.field("(cast({0} as varchar(64)) collate \"C\")", String.class, id);
            case MARIADB -> DSL.field("(convert({0} using utf8mb4) collate utf8mb4_nopad_bin)", String.class, id);
        };
    }

    /**
     * Returns the condition that a key column equals a reference. The reference is converted rather than the column, so
     * that the host's index is used. The second comparison, by text, excludes references that are not canonical.
     *
     * @param ofThisSource the condition that the reference belongs to this table; others must not be cast
     */
    Condition matches(Field<?> id, Field<String> reference, Condition ofThisSource) {
        return id.coerce(Object.class)
                .eq(key(reference, ofThisSource).coerce(Object.class))
                .and(text(id).eq(reference));
    }

    /** Returns a key in a recursion. H2 treats all columns of a recursion as text, so they have to be cast back. */
    Field<?> ofRecursion(Field<?> key) {
        if (database != Database.H2) {
            return key;
        }
        return switch (type) {
            case TEXT -> key;
            case INTEGER -> key.cast(SQLDataType.BIGINT);
            case UUID -> key.cast(SQLDataType.UUID);
            case BINARY -> key.cast(SQLDataType.VARBINARY(16));
        };
    }

    /** Converts a reference to a key; null if it does not have the form of one. */
    private Field<?> key(Field<String> reference, Condition ofThisSource) {
        return switch (type) {
            case TEXT -> DSL.when(ofThisSource, filled(uncollated(reference)));
            case INTEGER -> {
                Field<BigDecimal> number = DSL.when(
                        ofThisSource.and(reference.likeRegex(DSL.inline(INTEGER_FORM))),
                        reference.cast(SQLDataType.NUMERIC(19, 0)));
                yield DSL.when(
                        number.between(DSL.inline(LOWEST), DSL.inline(MAX_INTEGER)), number.cast(SQLDataType.BIGINT));
            }
            case UUID -> whenUuid(reference, ofThisSource, reference.cast(SQLDataType.UUID));
            case BINARY -> whenUuid(reference, ofThisSource, bytes(reference));
        };
    }

    private static <T> Field<T> whenUuid(Field<String> reference, Condition ofThisSource, Field<T> key) {
        return DSL.when(ofThisSource.and(reference.likeRegex(DSL.inline(UUID_FORM))), key);
    }

    private Field<byte[]> bytes(Field<String> uuid) {
        return switch (database) {
            case H2 -> uuid.cast(SQLDataType.UUID).cast(SQLDataType.VARBINARY(16));
            case POSTGRESQL -> DSL.field("decode(replace({0}, '-', ''), 'hex')", byte[].class, uuid);
            case MARIADB -> DSL.field("unhex(replace({0}, '-', ''))", byte[].class, uuid);
        };
    }

    /** Casts a text to PostgreSQL's padded type if the key column has that type. */
    private Field<String> filled(Field<String> text) {
        return padded ? DSL.field("cast({0} as bpchar)", String.class, text) : text;
    }

    /**
     * Removes our collation from a reference. On PostgreSQL it would override the host's, or conflict with it; a value
     * that comes from JSON has no collation.
     */
    private Field<String> uncollated(Field<String> reference) {
        return database == Database.POSTGRESQL
                ? DSL.field("(to_jsonb({0}) #>> '{}')", String.class, reference)
                : reference;
    }
}
