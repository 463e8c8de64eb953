package io.crmkit.jdbc.internal.ledger.description;

import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.internal.ledger.mapped.ColumnValue;
import io.crmkit.jdbc.internal.ledger.mapped.KeyMaking;
import io.crmkit.jdbc.internal.ledger.mapped.LiveColumn;
import io.crmkit.jdbc.internal.ledger.mapped.MappedCondition;
import io.crmkit.jdbc.internal.ledger.mapped.MappedEditing;
import io.crmkit.jdbc.internal.ledger.mapped.MappedSource;
import io.crmkit.value.UnitPrice;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks that rows of a table can be inserted and changed as the host describes. Each instance is used once.
 *
 * @param said the description of the table
 * @param source the resolved table, still without editing
 * @param columns finds the columns of the table
 * @param problem receives each problem
 */
record EditCheck(TableDescription said, MappedSource source, ColumnCheck columns, Consumer<String> problem) {

    /** Returns the table with its editing. All checks run, so that the host sees every problem at once. */
    MappedSource resolve() {
        KeyMaking key = Objects.requireNonNull(said.newKey);
        checkKey(key);
        if (source.code().only().isEmpty()) {
            problem.accept("code(…) consists of several columns and cannot be written; leave out editable(…), or use"
                    + " one column");
        }
        if (source.name().only().isEmpty()) {
            problem.accept("name(…) consists of several columns and cannot be written; leave out editable(…), or use"
                    + " one column");
        }
        Map<LiveColumn, ColumnValue> onInsert = values("onInsert", said.onInsert);
        Map<LiveColumn, ColumnValue> onUpdate = values("onUpdate", said.onUpdate);
        checkNotMapped(onInsert.keySet());
        onInsert.forEach((column, value) -> value.constant()
                .flatMap(constant -> ValueCheck.misfit(column, constant))
                .ifPresent(why -> problem.accept("onInsert(\"" + column.name() + "\", …): " + why)));
        checkAttributes();
        checkRequired(onInsert.keySet());
        Optional<MappedCondition> mark = Optional.ofNullable(said.deletedBy)
                .flatMap(columns.table()::column)
                .map(column -> new MappedCondition(column, said.deletedValue, false));
        Set<String> codeKeys = new HashSet<>();
        source.code()
                .columns()
                .forEach(column -> codeKeys.addAll(columns.table().keysWith(column)));
        return with(new MappedEditing(key, onInsert, onUpdate, mark, codeKeys));
    }

    /** Checks that the origin of keys suits the key column. */
    private void checkKey(KeyMaking key) {
        LiveColumn id = source.id();
        if (key instanceof KeyMaking.Generated
                && id.isRequired()
                && !columns.table().view()) {
            problem.accept("NewKey.generated() needs a database that generates " + id.name()
                    + ", but the column has neither a default nor an identity; use NewKey.uuid(), hex(), sequence(…),"
                    + " next(), code() or"
                    + " by(…)");
        }
        if (key instanceof KeyMaking.Uuid uuid) {
            checkUuid(uuid, id);
        }
        boolean integers = key instanceof KeyMaking.Sequence || key instanceof KeyMaking.Next;
        if (integers && source.idType() != IdType.INTEGER) {
            problem.accept("NewKey.sequence(…) and next() need an integer key; " + id.name() + " is " + id.described());
        }
        if (key instanceof KeyMaking.Code && !source.code().only().equals(Optional.of(id))) {
            problem.accept("NewKey.code() needs a table whose code(…) is its key column, " + id.name());
        }
    }

    /** Checks that a UUID fits into the key column. */
    private void checkUuid(KeyMaking.Uuid uuid, LiveColumn id) {
        boolean hex = uuid == KeyMaking.Uuid.HEX;
        // Decide by the column itself: a wrong IdType has been reported already.
        boolean fits = id.isText() ? id.size() >= uuid.length() : !hex && (id.isUuid() || id.isBytes());
        if (!fits) {
            problem.accept(uuid.call() + " generates keys of " + uuid.length() + " characters, which do not fit into "
                    + id.name() + " ("
                    + id.described() + ")"
                    + (!hex && id.isText() && id.size() >= KeyMaking.Uuid.HEX.length()
                            ? "; use " + KeyMaking.Uuid.HEX.call()
                            : ""));
        }
    }

    /** Checks that onInsert names no column that the CRM writes itself, because such a value would be ignored. */
    private void checkNotMapped(Set<LiveColumn> onInsert) {
        Set<LiveColumn> mapped = new HashSet<>(source.code().columns());
        mapped.addAll(source.name().columns());
        if (!(said.newKey instanceof KeyMaking.Generated)) {
            mapped.add(source.id());
        }
        source.parent().ifPresent(parent -> mapped.add(parent.column()));
        source.partners().column().ifPresent(mapped::add);
        source.scope().stream().filter(MappedCondition::isFixed).forEach(fixed -> mapped.add(fixed.column()));
        onInsert.stream()
                .filter(mapped::contains)
                .forEach(column -> problem.accept("onInsert(\"" + column.name()
                        + "\", …) would have no effect, because the CRM writes that column itself; leave it out"));
    }

    /** Checks that attributes which are text have columns for text. */
    private void checkAttributes() {
        source.attributes().forEach((attribute, column) -> {
            if (attribute.type() != UnitPrice.class && !column.isText()) {
                problem.accept("attribute(" + attribute + ", …) is text and cannot be written to " + column.name()
                        + " (" + column.described() + "); leave it out, or editable(…)");
            }
        });
    }

    /** Finds the columns of onInsert or onUpdate. */
    private Map<LiveColumn, ColumnValue> values(String call, Map<String, ColumnValue> named) {
        Map<LiveColumn, ColumnValue> values = new LinkedHashMap<>();
        named.forEach(
                (column, value) -> columns.find(call + "(…)", column).ifPresent(found -> values.put(found, value)));
        return values;
    }

    /** Checks that an added row has a value in each column that requires one. */
    private void checkRequired(Set<LiveColumn> onInsert) {
        Set<LiveColumn> written = new HashSet<>(onInsert);
        written.add(source.id());
        written.addAll(source.code().columns());
        written.addAll(source.name().columns());
        written.addAll(source.attributes().values());
        source.parent().ifPresent(parent -> written.add(parent.column()));
        source.partners().column().ifPresent(written::add);
        source.scope().stream().filter(MappedCondition::isFixed).forEach(fixed -> written.add(fixed.column()));
        columns.table().columns().values().stream()
                .filter(LiveColumn::isRequired)
                .filter(column -> !written.contains(column))
                .forEach(column -> problem.accept("the column " + column.name() + " (" + column.described()
                        + ") is required and has no default; add onInsert(\"" + column.name()
                        + "\", …)"));
    }

    /** Returns the table with its editing. */
    private MappedSource with(MappedEditing editing) {
        return new MappedSource(
                source.kind(),
                source.tag(),
                source.table(),
                source.id(),
                source.idType(),
                source.code(),
                source.name(),
                source.parent(),
                source.categories(),
                source.attributes(),
                source.partners(),
                source.scope(),
                source.uses(),
                Optional.of(editing));
    }
}
