package io.crmkit.jdbc.internal.ledger.description;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.internal.ledger.mapped.LiveColumn;
import io.crmkit.jdbc.internal.ledger.mapped.LiveSchema;
import io.crmkit.jdbc.internal.ledger.mapped.LiveTable;
import io.crmkit.jdbc.internal.ledger.mapped.MappedCondition;
import io.crmkit.jdbc.internal.ledger.mapped.MappedLabel;
import io.crmkit.jdbc.internal.ledger.mapped.MappedSource;
import io.crmkit.jdbc.internal.ledger.mapped.MappedUses;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.MasterKind;
import io.crmkit.value.UnitPrice;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds a described table and its columns in the live schema, and reports what is missing. Each instance is used once.
 */
final class TableCheck {

    /** The width of the columns that store the tag in every reference. */
    private static final int LONGEST_TAG = 16;

    private final LiveSchema schema;
    private final MasterKind kind;
    private final TableDescription said;
    private final Problems problems;
    private final Consumer<String> problem;

    TableCheck(LiveSchema schema, MasterKind kind, TableDescription said, Problems problems) {
        this.schema = schema;
        this.kind = kind;
        this.said = said;
        this.problems = problems;
        this.problem = problems.in(kind.word() + " " + said.table);
    }

    /**
     * Returns the table; empty, with problems reported, if it cannot be used.
     *
     * @param categories whether it is a table of categories
     */
    Optional<MappedSource> resolve(boolean categories) throws SQLException {
        Optional<MappedSource> above = said.categories == null
                ? Optional.empty()
                : new TableCheck(schema, kind, said.categories, problems).resolve(true);
        Optional<LiveTable> found = schema.table(said.table, problem);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LiveTable table = found.get();
        ColumnCheck columns = new ColumnCheck(table, problem);
        Optional<LiveColumn> id = columns.id(said.id, said.idType);
        Optional<MappedLabel> code = columns.label("code", said.code);
        Optional<MappedLabel> name = columns.label("name", said.name);
        Optional<MappedSource.Parent> parent = parent(columns, above);
        Map<Attribute, LiveColumn> attributes = attributes(columns);
        MappedSource.Partners partners = partners(columns);
        List<MappedCondition> scope = columns.conditions(said.conditions);
        MappedUses uses = new UsesCheck(schema, said, columns, problem).resolve();
        if (id.isEmpty() || code.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        checkUnique(table, id.get(), scope);
        MappedSource source = new MappedSource(
                kind,
                tag(),
                table,
                id.get(),
                said.idType,
                code.get(),
                name.get(),
                parent,
                categories,
                attributes,
                partners,
                scope,
                uses,
                Optional.empty());
        if (said.newKey == null) {
            checkReadOnly();
        }
        return Optional.of(said.newKey == null ? source : new EditCheck(said, source, columns, problem).resolve());
    }

    /** Reports onInsert and onUpdate of a table that is not editable, because they would have no effect. */
    private void checkReadOnly() {
        said.onInsert.keySet().forEach(column -> problem.accept(neverUsed("onInsert(\"" + column + "\", …)")));
        said.onUpdate.keySet().forEach(column -> problem.accept(neverUsed("onUpdate(\"" + column + "\", …)")));
    }

    private static String neverUsed(String call) {
        return call
                + " would have no effect, because the table is not editable; add editable(NewKey…), or leave it out";
    }

    /** Returns the tag of the table, which is its name unless the host has given another. */
    private String tag() {
        String tag = said.source != null
                ? said.source
                : said.table
                        .substring(said.table.lastIndexOf('.') + 1)
                        .replaceAll("[\"`]", "")
                        .toLowerCase(Locale.ROOT);
        if (said.source == null && tag.length() > LONGEST_TAG) {
            return tag.substring(0, LONGEST_TAG);
        }
        if (tag.isEmpty() || tag.length() > LONGEST_TAG) {
            problem.accept("source(…) must have 1 to " + LONGEST_TAG + " characters, but is \"" + tag + "\"");
        }
        return tag;
    }

    /**
     * Checks that the key identifies one row, together with the columns whose values the conditions fix. Views have no
     * indexes, so they are trusted.
     */
    private void checkUnique(LiveTable table, LiveColumn id, List<MappedCondition> scope) {
        List<LiveColumn> together = new ArrayList<>(List.of(id));
        scope.stream()
                .filter(MappedCondition::isFixed)
                .map(MappedCondition::column)
                .forEach(together::add);
        if (!table.view() && !table.isUnique(together)) {
            problem.accept("no primary key or unique index makes " + id.name() + " unique; name the column"
                    + " of the key in id(…), and the others of its key in where(…)");
        }
    }

    /** Finds the column of the parent or category. */
    private Optional<MappedSource.Parent> parent(ColumnCheck columns, Optional<MappedSource> above) {
        if (said.parent == null) {
            return Optional.empty();
        }
        String call = said.categories == null ? "parent" : "category";
        IdType type = said.categories == null ? said.idType : said.categories.idType;
        Optional<LiveColumn> column = columns.key(call, said.parent, type);
        if (said.categories != null && above.isEmpty()) {
            return Optional.empty();
        }
        return column.map(found -> new MappedSource.Parent(found, above, said.noParent));
    }

    /** Finds the columns of the attributes and checks that the kind has these attributes. */
    private Map<Attribute, LiveColumn> attributes(ColumnCheck columns) {
        Map<Attribute, LiveColumn> attributes = new EnumMap<>(Attribute.class);
        said.attributes.forEach((attribute, column) -> {
            if (!Attribute.of(kind).contains(attribute)) {
                problem.accept("a " + kind.word() + " has no " + attribute + "; it may have " + Attribute.of(kind));
            } else if (attribute == Attribute.PARTNER_KIND) {
                problem.accept("use partnerKind(…) for the kind of a partner");
            } else if (attribute.type() == DictionaryValueId.class) {
                problem.accept(attribute
                        + " is a value from a dictionary of the CRM and cannot be in a column of the host; leave"
                        + " it out");
            } else {
                columns.find("attribute(" + attribute + ", …)", column).ifPresent(found -> {
                    if (attribute.type() == UnitPrice.class && !found.isNumber()) {
                        problem.accept(
                                attribute + " needs a numeric column; " + found.name() + " is " + found.described());
                    } else {
                        attributes.put(attribute, found);
                    }
                });
            }
        });
        return attributes;
    }

    /** Finds the kind of the partners (M6). */
    private MappedSource.Partners partners(ColumnCheck columns) {
        boolean given = said.partnerKind != null || said.partnerKindColumn != null;
        if (given && kind != MasterKind.CUSTOMER) {
            problem.accept("partnerKind(…) is for customers only");
        }
        if (said.partnerKind != null && said.partnerKindColumn != null) {
            problem.accept("call partnerKind(…) once: either for all partners of the table or with a column");
        }
        return new MappedSource.Partners(
                Optional.ofNullable(said.partnerKind),
                Optional.ofNullable(said.partnerKindColumn).flatMap(column -> columns.find("partnerKind(…)", column)),
                said.partnerKinds);
    }
}
