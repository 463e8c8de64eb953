package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.error.ConfigurationException;
import io.crmkit.jdbc.internal.ledger.Entries;
import io.crmkit.jdbc.internal.ledger.EntryTables;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A ledger in a host's tables, whose description has been checked. Immutable and thread-safe. */
public final class MappedHostLedger implements Ledger, EntryTables {

    private final Map<MasterKind, List<MappedSource>> sources;
    private final Optional<Ledger> others;

    /**
     * @param sources the tables of each described kind, including those of categories
     * @param others the ledger that keeps the other kinds
     */
    public MappedHostLedger(Map<MasterKind, List<MappedSource>> sources, Optional<Ledger> others) {
        this.sources = Map.copyOf(sources);
        this.others = others;
    }

    @Override
    public Entries entries(MasterKind kind, Database database, String alias) {
        if (!sources.containsKey(kind)) {
            return EntryTables.of(other()).orElseThrow().entries(kind, database, alias);
        }
        return new Entries(sources.get(kind).stream()
                .map(source -> new MappedRows(
                                source,
                                database,
                                alias + "_" + sources.get(kind).indexOf(source))
                        .entries())
                .toList());
    }

    @Override
    public Set<Attribute> attributes(MasterKind kind) {
        if (!sources.containsKey(kind)) {
            return other().attributes(kind);
        }
        Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
        sources.get(kind).forEach(source -> {
            attributes.addAll(source.attributes().keySet());
            if (source.partners().known()) {
                attributes.add(Attribute.PARTNER_KIND);
            }
        });
        return attributes;
    }

    @Override
    public Map<LedgerId, LedgerNode> findAll(Transaction transaction, Collection<? extends LedgerId> ids) {
        Map<LedgerId, LedgerNode> found = new HashMap<>();
        Map<MasterKind, List<LedgerId>> byKind = ids.stream().collect(Collectors.groupingBy(LedgerId::kind));
        byKind.forEach((kind, some) -> {
            if (sources.containsKey(kind)) {
                sources.get(kind)
                        .forEach(source -> found.putAll(queries(transaction).find(source, of(source, some))));
            } else {
                found.putAll(other().findAll(transaction, some));
            }
        });
        return found;
    }

    private static List<LedgerId> of(MappedSource source, List<LedgerId> ids) {
        return ids.stream().filter(id -> id.source().equals(source.tag())).toList();
    }

    @Override
    public Optional<LedgerNode> findByCode(Transaction transaction, MasterKind kind, String code) {
        return sources.containsKey(kind)
                ? queries(transaction).findByCode(sources.get(kind), code)
                : other().findByCode(transaction, kind, code);
    }

    @Override
    public List<LedgerNode> page(
            Transaction transaction, MasterKind kind, Scope scope, Optional<String> afterCode, int size) {
        return sources.containsKey(kind)
                ? queries(transaction).page(sources.get(kind), scope, afterCode, size)
                : other().page(transaction, kind, scope, afterCode, size);
    }

    @Override
    public Set<LedgerId> leaves(Transaction transaction, LedgerId category) {
        return sources.containsKey(category.kind())
                ? queries(transaction).leaves(sources.get(category.kind()), category)
                : other().leaves(transaction, category);
    }

    @Override
    public long children(Transaction transaction, LedgerId id) {
        return sources.containsKey(id.kind())
                ? queries(transaction).children(sources.get(id.kind()), id)
                : other().children(transaction, id);
    }

    @Override
    public HostUsage usage(Transaction transaction, LedgerId id) {
        return sources.containsKey(id.kind())
                ? source(id)
                        .map(source -> queries(transaction).usage(source, id))
                        .orElseGet(HostUsage::none)
                : other().usage(transaction, id);
    }

    @Override
    public Optional<EditableLedger> editable(MasterKind kind) {
        if (!sources.containsKey(kind)) {
            return other().editable(kind);
        }
        return sources.get(kind).stream().anyMatch(source -> source.editing().isPresent())
                ? Optional.of(new MappedEditor(this, sources.get(kind)))
                : Optional.empty();
    }

    @Override
    public boolean keepsEmptyCategories(MasterKind kind) {
        return sources.getOrDefault(kind, List.of()).stream().anyMatch(MappedSource::categories);
    }

    @Override
    public List<String> violations(Transaction transaction, MasterKind kind) {
        JdbcTransaction own = JdbcTransaction.of(transaction);
        return sources.containsKey(kind)
                ? new MappedCodes(own.dsl(), own.database(), sources.get(kind)).violations()
                : other().violations(transaction, kind);
    }

    /** Returns the table of an entry; empty if its tag is unknown. */
    Optional<MappedSource> source(LedgerId id) {
        return sources.getOrDefault(id.kind(), List.of()).stream()
                .filter(source -> source.tag().equals(id.source()))
                .findFirst();
    }

    /** Returns the ledger of the kinds that are not described. */
    private Ledger other() {
        return others.orElseThrow(
                () -> new ConfigurationException(List.of("the mapped ledger does not describe this kind of entry")));
    }

    private static MappedQueries queries(Transaction transaction) {
        return MappedQueries.of(JdbcTransaction.of(transaction));
    }
}
