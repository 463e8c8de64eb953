package io.crmkit.internal.ledger;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.RedactedUsages;
import io.crmkit.internal.list.ListSearch;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.EntryDetails;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.ListMode;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterData;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Listing;
import io.crmkit.list.Page;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up what {@link MasterData} promises, for all three kinds alike. */
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
    public List<E> all(Optional<String> afterCode, int size) {
        return page(new Ledger.Scope.All(), afterCode, size);
    }

    @Override
    public List<E> under(I category, Optional<String> afterCode, int size) {
        return page(new Ledger.Scope.Under(Checks.requireGiven("category", category)), afterCode, size);
    }

    @Override
    public List<E> containing(String text, Optional<String> afterCode, int size) {
        return page(new Ledger.Scope.Containing(Checks.requireGiven("text", text)), afterCode, size);
    }

    @Override
    public List<E> level(@Nullable I parent) {
        return commands.query(work -> work
                .ledger()
                .page(
                        work.transaction(),
                        type.kind(),
                        new Ledger.Scope.Level(Optional.ofNullable(parent)),
                        Optional.empty(),
                        Integer.MAX_VALUE)
                .stream()
                .map(type.entry())
                .toList());
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

    @Override
    public Listing<I> list(ListMode<I> mode) {
        Ledger.Scope scope = scope(Checks.requireGiven("mode", mode));
        return scope instanceof Ledger.Scope.Level level
                ? new ListSearch<>(
                        commands,
                        MasterColumns.level(type.kind()),
                        (work, query) -> ours(new LevelPage(work, type.kind(), level).read(query)))
                : new ListSearch<>(
                        commands,
                        MasterColumns.list(type.kind()),
                        (work, query) -> ours(work.stores().entryLists().page(type.kind(), scope, query)));
    }

    private static Ledger.Scope scope(ListMode<?> mode) {
        if (mode instanceof ListMode.Under<?> under) {
            return new Ledger.Scope.Under(under.category());
        }
        return mode instanceof ListMode.Level<?> level
                ? new Ledger.Scope.Level(level.node().map(node -> node))
                : new Ledger.Scope.All();
    }

    /** The entries of a kind have ids of that kind. */
    @SuppressWarnings("unchecked")
    private Page<I> ours(Page<LedgerId> page) {
        return (Page<I>) (Page<?>) page;
    }

    private List<E> page(Ledger.Scope scope, Optional<String> afterCode, int size) {
        Checks.requireGiven("afterCode", afterCode);
        if (size < 1 || size > ListQuery.MAX_PAGE_SIZE) {
            throw ValidationException.of("size", ErrorCode.OUT_OF_RANGE, 1, ListQuery.MAX_PAGE_SIZE);
        }
        return commands.query(
                work -> work.ledger().page(work.transaction(), type.kind(), scope, afterCode, size).stream()
                        .map(type.entry())
                        .toList());
    }

    static NotFoundException notFound(LedgerId id) {
        return new NotFoundException(ErrorCode.NOT_FOUND, id.kind(), id.key());
    }
}
