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
 * Between a host's keys and their canonical text, which our references are. Only what prints back equal is a key; in a
 * statement text that has not the form of one is never cast, for a cast that fails takes the whole statement with it.
 *
 * @param padded whether they are text of PostgreSQL that is filled up with blanks, whose index serves only its own kind
 */
public record KeyCodec(IdType type, Database database, boolean padded) {

    private static final BigDecimal LOWEST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MAX_INTEGER = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final String UUID_FORM = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
    private static final String INTEGER_FORM = "^-?[0-9]{1,19}$";

    /** The key that a text stands for; empty if it stands for none. */
    public Optional<Field<?>> value(String text) {
        return switch (type) {
            case TEXT -> Optional.of(filled(DSL.val(text)));
            case INTEGER -> parsed(text).map(DSL::val);
            case UUID -> uuid(text).map(DSL::val);
            case BINARY -> uuid(text).map(KeyCodec::bytes).map(DSL::val);
        };
    }

    /** A text that is a key of this form. */
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

    /** The canonical text of a key as the driver gives it. */
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

    /** The canonical text of a column of keys, compared exactly whatever the host's collation. */
    public Field<String> text(Field<?> id) {
        return type == IdType.BINARY ? textOfBytes(id) : textOf(id);
    }

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
     * That a column of the host's keys has the key of a reference of ours, which is of the right source. It is ours that
     * is changed, so that the host's index serves.
     */
    Condition matches(Field<?> id, Field<String> reference, Condition ofThisSource) {
        return id.coerce(Object.class)
                .eq(key(reference, ofThisSource).coerce(Object.class))
                .and(text(id).eq(reference));
    }

    /** A key in a recursion, of which H2 takes every column for text. */
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

    private Field<String> filled(Field<String> text) {
        return padded ? DSL.field("cast({0} as bpchar)", String.class, text) : text;
    }

    /** On PostgreSQL our collation would win over the host's, or quarrel with it; a value in JSON has none. */
    private Field<String> uncollated(Field<String> reference) {
        return database == Database.POSTGRESQL
                ? DSL.field("(to_jsonb({0}) #>> '{}')", String.class, reference)
                : reference;
    }
}
