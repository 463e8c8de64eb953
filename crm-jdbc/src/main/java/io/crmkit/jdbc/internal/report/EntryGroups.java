package io.crmkit.jdbc.internal.report;

import io.crmkit.jdbc.internal.ledger.Entries;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.report.Group;
import io.crmkit.report.GroupKey;
import io.crmkit.report.Sums;
import io.crmkit.spi.LedgerNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Groups by an entry of the ledger. If the entries are in the same database, their names are joined in the statement;
 * otherwise the ledger is asked for all of them at once.
 *
 * @param session the ledger and the transaction
 * @param kind the kind of entry
 * @param reference the columns that refer to the entry
 */
public record EntryGroups(Session session, MasterKind kind, EntryReference reference) implements AnalysisGroups {

    private static final String SOURCE = "source";
    private static final String ENTRY = "entry";

    @Override
    public Map<String, Field<?>> keys() {
        Map<String, Field<?>> keys = new LinkedHashMap<>();
        keys.put(SOURCE, reference.source());
        keys.put(ENTRY, reference.key());
        return keys;
    }

    @Override
    public Condition in(GroupKey group) {
        return group instanceof GroupKey.Entry entry ? reference.names(entry.id()) : DSL.falseCondition();
    }

    @Override
    public <S extends Sums<S>> List<Group<S>> read(
            Table<?> summed,
            Function<Collection<Field<?>>, SelectSelectStep<Record>> select,
            Function<Record, S> sums) {
        return session.relational().isPresent() ? named(summed, select, sums) : namedElsewhere(summed, sums);
    }

    private <S extends Sums<S>> List<Group<S>> named(
            Table<?> summed,
            Function<Collection<Field<?>>, SelectSelectStep<Record>> select,
            Function<Record, S> sums) {
        Entries entries = session.entries(kind, "n");
        Field<String> code = entries.code().as("code");
        Field<String> name = entries.name().as("name");
        List<Field<?>> fields = new ArrayList<>(List.of(summed.fields()));
        fields.add(code);
        fields.add(name);
        EntryReference group =
                new EntryReference(summed.field(SOURCE, String.class), summed.field(ENTRY, String.class));
        return select.apply(fields)
                .from(entries.joinedTo(summed, group))
                .fetch(row -> group(
                        id(row),
                        Optional.ofNullable(row.get(code)),
                        Optional.ofNullable(row.get(name)),
                        sums.apply(row)));
    }

    private <S extends Sums<S>> List<Group<S>> namedElsewhere(Table<?> summed, Function<Record, S> sums) {
        List<? extends Record> rows = session.dsl().selectFrom(summed).fetch();
        Map<LedgerId, LedgerNode> nodes = session.ledger()
                .ledger()
                .findAll(session.transaction(), rows.stream().map(this::id).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    LedgerId id = id(row);
                    Optional<LedgerNode> node = Optional.ofNullable(nodes.get(id));
                    return group(id, node.map(LedgerNode::code), node.map(LedgerNode::name), sums.apply(row));
                })
                .toList();
    }

    private LedgerId id(Record row) {
        return LedgerId.of(kind, row.get(SOURCE, String.class), row.get(ENTRY, String.class));
    }

    /** Returns a group. An entry that no longer exists in the ledger is shown by its key. */
    private static <S extends Sums<S>> Group<S> group(
            LedgerId id, Optional<String> code, Optional<String> name, S sums) {
        return new Group<>(id, code.orElse(id.key()), name.orElse(id.key()), sums);
    }
}
