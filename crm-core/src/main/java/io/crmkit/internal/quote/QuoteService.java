package io.crmkit.internal.quote;

import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.Deletion;
import io.crmkit.internal.document.DocumentService;
import io.crmkit.internal.document.DocumentType;
import io.crmkit.internal.document.DocumentTypes;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.internal.ledger.ReferenceCheck;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.ProductId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.ModifyQuote;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteLine;
import io.crmkit.quote.QuoteSource;
import io.crmkit.quote.Quotes;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordParent;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.store.References;
import io.crmkit.user.Restriction;
import io.crmkit.value.UnitPrice;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Implements {@link Quotes}. */
public final class QuoteService extends DocumentService<QuoteId, Quote> implements Quotes {

    private final DocumentType<QuoteId, Quote> quotes = DocumentTypes.QUOTES;

    public QuoteService(Commands commands) {
        super(commands, DocumentTypes.QUOTES, QuoteColumns.LIST, Action.QUOTE_DELETE);
    }

    @Override
    public Quote add(AddQuote command) {
        return commands.runOnce(
                Action.QUOTE_ADD,
                () -> command.idempotencyKey(),
                work -> check(command),
                work -> add(work, command),
                (work, id) -> quotes.find(work, quotes.parse(id)));
    }

    /** A direct quote has no parent to take its customer and salesperson from (Q4). */
    private Checks check(AddQuote command) {
        Checks checks = commands.check(command).notBefore("validUntil", command.validUntil(), command.date());
        return QuoteSource.DIRECT.equals(command.source())
                ? checks.required("customer", command.customer()).required("salesperson", command.salesperson())
                : checks;
    }

    private Quote add(UnitOfWork work, AddQuote command) {
        ReferenceCheck check = references(command.customer(), command.salesperson(), Checks.checked(command.lines()));
        Optional<QuotedRecord<?, ?>> record = QuotedRecord.of(Checks.checked(command.source()));
        if (record.isEmpty()) {
            work.requireAllowed();
        }
        References found = record.isPresent() ? record.get().touched(work, check) : check.resolve(work);
        Optional<? extends RecordParent<?, ?>> parent = found.parent();
        record.ifPresent(quoted -> requireUnquoted(work, quoted.id(), parent.orElseThrow()));
        check.require(found, Optional.empty(), Set.of());
        Quote added = command.toQuote(
                new QuoteId(work.newId()),
                work.number(quotes.kind(), command.number(), quotes.store(work)),
                parent,
                priced(work, Checks.checked(command.lines())));
        quotes.store(work).insert(added);
        work.recorder()
                .added(
                        EntityKinds.QUOTE,
                        added,
                        parent.map(RecordParent::revision).orElse(added.revision()));
        return added;
    }

    private void requireUnquoted(UnitOfWork work, RecordId<?> record, RecordParent<?, ?> parent) {
        if (work.stores().quotes().ofRecord(record, Restriction.all()).isPresent()) {
            throw new RuleException(ErrorCode.ALREADY_QUOTED, parent.number(), record.sequence());
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Quote modify(ModifyQuote command) {
        return commands.change(Action.QUOTE_MODIFY, work -> commands.check(command), work -> modify(work, command));
    }

    private Quote modify(UnitOfWork work, ModifyQuote command) {
        Held held = held(work, command.id());
        Quote before = held.quote();
        quotes.requireRevision(before, command.revision());
        ReferenceCheck check = references(
                command.customer(),
                command.salesperson(),
                Optional.ofNullable(command.lines()).orElse(List.of()));
        check.require(check.resolve(work), Optional.empty(), named(before));
        Quote after =
                command.applyTo(before, Optional.ofNullable(command.lines()).map(lines -> priced(work, lines)));
        if (after.equals(before)) {
            held.record().ifPresent(record -> record.untouch(work));
            return quotes.unchanged(work, before);
        }
        quotes.store(work).update(after);
        work.recorder().changed(EntityKinds.QUOTE, before, after, held.rootRevision());
        return after;
    }

    @Override
    protected DeletionPlan planDelete(UnitOfWork work, Quote quote) {
        QuotedRecord.of(quote.source())
                .flatMap(record -> record.parent(work))
                .ifPresent(RecordParent::requireQuotesChangeable);
        return new DeletionPlan(List.of(quotes.root(quote)), List.of(quotes.part(List.of(quote.id()))), List.of());
    }

    @Override
    protected Quote delete(UnitOfWork work, QuoteId id, Deletion asked) {
        Held held = held(work, id);
        asked.requireCurrent(quotes, held.quote());
        quotes.store(work).delete(id);
        work.recorder().deleted(EntityKinds.QUOTE, held.quote(), held.rootRevision());
        return held.quote();
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Optional<Quote> ofRecord(RecordId<?> record) {
        return commands.query(
                work -> work.stores().quotes().ofRecord(Checks.requireGiven("record", record), quotes.visible(work)));
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Touches a quote, first the parent of its record, and refuses unless it is visible and may be changed (Q6). */
    private Held held(UnitOfWork work, QuoteId id) {
        QuoteSource source = work.stores().quotes().source(id).orElseThrow(() -> quotes.notFound(id));
        Optional<QuotedRecord<?, ?>> record = QuotedRecord.of(source);
        Optional<RecordParent<?, ?>> parent =
                record.map(quoted -> quoted.touched(work).orElseThrow(() -> quotes.notFound(id)));
        Quote quote = quotes.lockedForUpdate(work, id);
        parent.ifPresent(RecordParent::requireQuotesChangeable);
        return new Held(quote, record, parent.map(RecordParent::revision).orElse(quote.revision()));
    }

    private static ReferenceCheck references(
            @Nullable CustomerId customer, @Nullable EmployeeId salesperson, List<LineInput> lines) {
        ReferenceCheck check = new ReferenceCheck().entry("customer", customer).entry("salesperson", salesperson);
        for (int i = 0; i < lines.size(); i++) {
            check.entry("lines[" + i + "].product", lines.get(i).product());
        }
        return check;
    }

    private static Set<LedgerId> named(Quote quote) {
        Set<LedgerId> named = new HashSet<>(Set.of(quote.customer(), quote.salesperson()));
        quote.lines().forEach(line -> named.add(line.product()));
        return named;
    }

    /** The lines at the prices that were given, or else the ledger's (Q2). */
    private List<QuoteLine> priced(UnitOfWork work, List<LineInput> lines) {
        Set<ProductId> unpriced = lines.stream()
                .filter(line -> line.unitPrice() == null)
                .map(LineInput::product)
                .collect(Collectors.toSet());
        Map<LedgerId, LedgerNode> products =
                unpriced.isEmpty() ? Map.of() : work.ledger().findAll(work.transaction(), unpriced);
        return LineInput.priced(
                lines,
                product -> Optional.ofNullable(products.get(product))
                        .map(node -> (UnitPrice) node.attributes().get(Attribute.UNIT_PRICE))
                        .map(UnitPrice::value),
                work.scale());
    }

    /**
     * A touched quote.
     *
     * @param record the record it is on, of which the parent is touched too
     * @param rootRevision the revision of that parent, or of the quote if there is none
     */
    private record Held(Quote quote, Optional<QuotedRecord<?, ?>> record, long rootRevision) {}
}
