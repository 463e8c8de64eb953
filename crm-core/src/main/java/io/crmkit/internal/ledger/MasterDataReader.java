package io.crmkit.internal.ledger;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.NotFoundException;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.RedactedUsages;
import io.crmkit.internal.list.ListingService;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.EntryDetails;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterData;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Listing;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Implements the queries of {@link MasterData} for all three kinds. */
abstract class MasterDataReader<I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails>
        implements MasterData<I, E, D> {

    final Commands commands;
    final MasterType<I, E, D> type;

    MasterDataReader(Commands commands, MasterType<I, E, D> type) {
        this.commands = commands;
        this.type = type;
    }

    @Override
    public Set<Attribute> attributes() {
        return Set.copyOf(commands.ledger().ledger().attributes(type.kind()));
    }

    @Override
    public Optional<E> find(I id) {
        return commands.query(work -> work.ledger()
                .find(work.transaction(), Checks.requireGiven("id", id))
                .map(type.entry()));
    }

    @Override
    public E get(I id) {
        return find(id).orElseThrow(() -> notFound(id));
    }

    @Override
    public Map<I, E> findAll(Collection<I> ids) {
        Checks.requireGiven("ids", ids).forEach(id -> Checks.requireGiven("id", id));
        return commands.query(work -> work.ledger().findAll(work.transaction(), ids).values().stream()
                .map(type.entry())
                .collect(Collectors.toUnmodifiableMap(LedgerEntry::id, Function.identity())));
    }

    @Override
    public Optional<E> findByCode(String code) {
        return commands.query(work -> work.ledger()
                .findByCode(work.transaction(), type.kind(), Checks.requireGiven("code", code))
                .map(type.entry()));
    }

    @Override
    public List<E> path(I id) {
        return commands.query(work -> {
            List<LedgerId> above = work.ledger().ancestors(work.transaction(), Checks.requireGiven("id", id));
            Map<LedgerId, LedgerNode> found = work.ledger().findAll(work.transaction(), above);
            return above.stream().map(found::get).map(type.entry()).toList();
        });
    }

    @Override
    public List<InUseException.Usage> usages(I id) {
        return commands.query(work -> {
            if (work.ledger()
                    .find(work.transaction(), Checks.requireGiven("id", id))
                    .isEmpty()) {
                throw notFound(id);
            }
            return new RedactedUsages(work.access()).of(new TreeRules(work).obstacles(id));
        });
    }

    // -----------------------------------------------------------------------------------------------------------------
    @Override
    public ListType type() {
        return all().type();
    }

    @Override
    public Page<I> search(ListQuery query) {
        return all().search(query);
    }

    @Override
    public Optional<Row<I>> findNext(ListQuery query, String column, String text) {
        return all().findNext(query, column, text);
    }

    private Listing<I> all() {
        return flat(new Ledger.Scope.All());
    }

    @Override
    public Listing<I> under(I category) {
        return flat(new Ledger.Scope.Under(Checks.requireGiven("category", category)));
    }

    @Override
    public Listing<I> level() {
        return level(new Ledger.Scope.Level(Optional.empty()));
    }

    @Override
    public Listing<I> level(I node) {
        return level(new Ledger.Scope.Level(Optional.of(Checks.requireGiven("node", node))));
    }

    private Listing<I> flat(Ledger.Scope scope) {
        return new ListingService<>(
                commands,
                MasterColumns.list(type.kind()),
                (work, query) -> ours(work.stores().entryLists().page(type.kind(), scope, query)));
    }

    private Listing<I> level(Ledger.Scope.Level level) {
        return new ListingService<>(
                commands,
                MasterColumns.level(type.kind()),
                (work, query) -> ours(new LevelPage(work, type.kind(), level).read(query)));
    }

    /** Casts the ids of a page. This is safe because entries of a kind have ids of that kind. */
    @SuppressWarnings("unchecked")
    private Page<I> ours(Page<LedgerId> page) {
        return (Page<I>) (Page<?>) page;
    }

    static NotFoundException notFound(LedgerId id) {
        return new NotFoundException(ErrorCode.NOT_FOUND, id.kind(), id.key());
    }
}
