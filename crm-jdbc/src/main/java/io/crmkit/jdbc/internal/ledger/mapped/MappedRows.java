package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.internal.ledger.EntrySource;
import io.crmkit.jdbc.internal.ledger.HostText;
import io.crmkit.jdbc.internal.ledger.KeyCodec;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.Folding;
import io.crmkit.jdbc.internal.sql.TextOrder;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.LedgerNode;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * A host's table as it takes part in a statement.
 *
 * @param source the table
 * @param database the kind of database
 * @param alias its name in the statement; empty in statements that write
 */
public record MappedRows(MappedSource source, Database database, String alias) {

    static final Field<Boolean> CATEGORY = DSL.field(DSL.unquotedName("is_category"), Boolean.class);
    static final Field<Object> ORDER = DSL.field(DSL.unquotedName("code_order"), Object.class);
    /** The maximum number of integer digits of a price (K17). */
    private static final int WHOLE_DIGITS = 13;

    private static final Field<String> SOURCE = DSL.field(DSL.unquotedName("source"), String.class);
    static final Field<String> KEY = DSL.field(DSL.unquotedName("entry"), String.class);
    private static final Field<String> PARENT = DSL.field(DSL.unquotedName("above"), String.class);
    private static final Field<String> CODE = DSL.field(DSL.unquotedName("entry_code"), String.class);
    private static final Field<String> NAME = DSL.field(DSL.unquotedName("entry_name"), String.class);

    /** Returns the table under its alias. */
    public Table<?> table() {
        return alias.isEmpty() ? source.table().alone() : source.table().as(alias);
    }

    /** Returns the condition that a row belongs to this ledger. */
    public Condition scope() {
        return MappedCondition.all(source.scope(), alias, database);
    }

    KeyCodec codec() {
        return source.codec(database);
    }

    Field<?> id() {
        return source.id().of(alias);
    }

    /** Returns the code for exact comparison (K14). */
    public Field<String> exactCode() {
        return new HostText(database).exact(source.code().of(alias));
    }

    /** Returns the table for lists, reports and checks of references. */
    EntrySource entries() {
        HostText text = new HostText(database);
        Field<?> code = source.code().of(alias);
        Field<?> name = source.name().of(alias);
        return new EntrySource(
                source.tag(),
                table(),
                scope(),
                codec(),
                id(),
                parent().orElse(null),
                atTheTop(),
                source.parentTag(),
                parentCodec(),
                !source.categories(),
                codec().text(id()),
                text.shown(code),
                text.folded(code),
                text.shown(name),
                text.folded(name),
                Folding.ofHost(database),
                category(),
                source.editing().isPresent() && !source.table().view());
    }

    /** Returns the condition that a row has no parent. */
    Condition atTheTop() {
        Optional<Field<Object>> parent = parent();
        if (parent.isEmpty()) {
            return DSL.noCondition();
        }
        Object none = source.parent().orElseThrow().none();
        return none == null
                ? parent.get().isNull()
                : parent.get().isNull().or(parent.get().eq(none(none)));
    }

    private Field<Object> none(Object value) {
        return source.parent().orElseThrow().column().bound(value, database);
    }

    /**
     * Returns the condition that a row has a code, compared exactly. The comparison with the plain column comes first,
     * because an index can serve it.
     */
    Condition hasCode(String code) {
        Condition exactly = exactCode().eq(code);
        if (source.code().only().isEmpty()) {
            return exactly;
        }
        LiveColumn column = source.code().only().get();
        return source.code()
                .inColumn(code, database)
                .map(value -> column.of(alias).eq(value).and(exactly))
                .orElseGet(DSL::falseCondition);
    }

    /**
     * Returns the condition that the code or name contains a text, without regard to case as the database sees it (L5).
     */
    Condition contains(String text) {
        HostText shown = new HostText(database);
        Field<String> pattern = Folding.ofHost(database).containing(text);
        return shown.folded(source.code().of(alias))
                .like(pattern, '!')
                .or(shown.folded(source.name().of(alias)).like(pattern, '!'));
    }

    private Optional<Field<Object>> parent() {
        return source.parent().map(parent -> parent.column().of(alias));
    }

    /** Returns whether the row is a category: it is in a table of categories, or has rows below it. */
    Field<Boolean> category() {
        if (source.categories()) {
            return DSL.inline(true);
        }
        if (!source.standsBelow(source.tag())) {
            return DSL.inline(false);
        }
        MappedRows child = new MappedRows(source, database, "below_" + alias);
        return DSL.field(DSL.exists(DSL.selectOne()
                .from(child.table())
                .where(child.parent().orElseThrow().eq(id().coerce(Object.class)))
                .and(child.scope())));
    }

    /** Returns the condition that the row is not a category. */
    Condition isLeaf() {
        return source.categories() ? DSL.falseCondition() : DSL.not(DSL.condition(category()));
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Returns everything that is read of an entry. The fields have the same names and types for all tables, because
     * they are united.
     */
    List<Field<?>> selected() {
        HostText text = new HostText(database);
        List<Field<?>> fields = new ArrayList<>(List.of(
                DSL.inline(source.tag()).as(SOURCE),
                codec().text(id()).as(KEY),
                above().as(PARENT),
                whole(source.code().of(alias)).as(CODE),
                whole(source.name().of(alias)).as(NAME),
                category().as(CATEGORY),
                TextOrder.of(text.exact(source.code().of(alias)), database).as(ORDER)));
        for (Attribute attribute : Attribute.of(source.kind())) {
            fields.add(column(attribute)
                    .<Field<?>>map(column -> isNumber(attribute)
                            ? column.of(alias).cast(SQLDataType.NUMERIC(19, 4))
                            : whole(column.of(alias)))
                    .orElseGet(() -> isNumber(attribute)
                            ? DSL.castNull(SQLDataType.NUMERIC(19, 4))
                            : DSL.castNull(SQLDataType.VARCHAR(1)))
                    .as(name(attribute)));
        }
        return fields;
    }

    /** Returns the codec of the parents' keys, which may be in a table of categories with keys of another type. */
    private KeyCodec parentCodec() {
        return source.parent()
                .flatMap(MappedSource.Parent::categories)
                .map(categories -> categories.codec(database))
                .orElseGet(this::codec);
    }

    private Field<String> above() {
        return parent().map(parentCodec()::text).orElseGet(() -> DSL.castNull(SQLDataType.VARCHAR(1)));
    }

    /** Returns a column as text of its full length. */
    private static Field<String> whole(Field<?> column) {
        return column.cast(SQLDataType.VARCHAR);
    }

    private Optional<LiveColumn> column(Attribute attribute) {
        return attribute == Attribute.PARTNER_KIND
                ? source.partners().column()
                : Optional.ofNullable(source.attributes().get(attribute));
    }

    private static boolean isNumber(Attribute attribute) {
        return attribute.type() == UnitPrice.class;
    }

    private static String name(Attribute attribute) {
        return "attribute_" + attribute.word();
    }

    /** Returns the entry in a row. An entry without a code is shown by its key; an empty text counts as absent. */
    LedgerNode read(Record row) {
        String key = row.get(KEY);
        Object none = source.parent().map(MappedSource.Parent::none).orElse(null);
        Optional<LedgerId> parent = Optional.ofNullable(row.get(PARENT))
                .filter(above -> !above.equals(String.valueOf(none)))
                .map(above -> LedgerId.of(source.kind(), source.parentTag(), above));
        Map<Attribute, Object> attributes = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.of(source.kind())) {
            Object value = value(attribute, row);
            if (value != null) {
                attributes.put(attribute, value);
            }
        }
        String code = row.get(CODE);
        return new LedgerNode(
                source.id(key),
                parent,
                code == null || code.isEmpty() ? key : code,
                Optional.ofNullable(row.get(NAME)).orElse(""),
                row.get(CATEGORY),
                attributes);
    }

    /** Returns the tag of the table that a row comes from. */
    static String tag(Record row) {
        return row.get(SOURCE);
    }

    /** Returns an attribute of the entry in a row; null if it is absent. */
    private @Nullable Object value(Attribute attribute, Record row) {
        if (attribute == Attribute.PARTNER_KIND) {
            return partnerKind(row).orElse(null);
        }
        if (isNumber(attribute)) {
            BigDecimal price = row.get(name(attribute), BigDecimal.class);
            // The host may store numbers that are not valid prices; they count as absent.
            return price == null || price.signum() < 0 || price.precision() - price.scale() > WHOLE_DIGITS
                    ? null
                    : new UnitPrice(price.setScale(4, RoundingMode.HALF_UP));
        }
        String text = row.get(name(attribute), String.class);
        return text == null || text.isEmpty() ? null : text;
    }

    /** Returns the kind of the partner; empty if the value of the column has no described meaning. */
    private Optional<PartnerKind> partnerKind(Record row) {
        return source.partners()
                .all()
                .or(() -> Optional.ofNullable(row.get(name(Attribute.PARTNER_KIND), String.class))
                        .map(value -> source.partners().meaning().get(value.strip())));
    }
}
