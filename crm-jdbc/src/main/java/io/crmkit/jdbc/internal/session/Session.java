package io.crmkit.jdbc.internal.session;

import io.crmkit.jdbc.internal.ledger.Entries;
import io.crmkit.jdbc.internal.ledger.EntriesBelow;
import io.crmkit.jdbc.internal.ledger.EntryTables;
import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Transaction;
import io.crmkit.value.CurrencyScale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectForUpdateStep;
import org.jooq.Table;

/**
 * One ledger within one transaction, as the stores of this module see it.
 *
 * @param joined whether something is changed in the host's transaction, so that what feeds a decision has to be locked
 *     (K2)
 */
public record Session(
        DSLContext dsl,
        Database database,
        LedgerContext ledger,
        Transaction transaction,
        boolean joined,
        Supplier<CurrencyScale> scales) {

    /** A ledger in a transaction. */
    public static Session of(JdbcTransaction transaction, LedgerContext ledger) {
        return new Session(
                transaction.dsl(),
                transaction.database(),
                ledger,
                transaction,
                transaction.locksReads(),
                () -> transaction.scale(ledger.name()));
    }

    /** The name of the ledger: the first column of every key. */
    public String name() {
        return ledger.name();
    }

    /** That a row of a table of ours is of this ledger. */
    public Condition owns(Table<?> table) {
        return Columns.ledger(table).eq(name());
    }

    /** The tables of the ledger, if it lives in the same database. */
    public Optional<EntryTables> relational() {
        return EntryTables.of(ledger.ledger());
    }

    /** The entries of a kind in the same database; the names of all tables begin with the alias. */
    public Entries entries(MasterKind kind, String alias) {
        return relational().orElseThrow().entries(kind, database, alias);
    }

    /** An entry with everything below it; empty if it is of none of the ledger's tables. */
    public Optional<EntriesBelow> below(LedgerId entry) {
        return EntriesBelow.of(entries(entry.kind(), "t"), entry);
    }

    /** What a statement begins with that follows a tree; empty if the entry is the only one of its table. */
    public Optional<CommonTableExpression<?>> recursion(EntriesBelow tree) {
        return tree.recursion(entries(tree.entry().kind(), "c"));
    }

    /** Holds what a select reads, where that feeds a decision and a plain read might see an old state (K2). */
    public <R extends Record> ResultQuery<R> forUpdate(SelectForUpdateStep<R> select) {
        return JdbcTransaction.of(transaction).forUpdate(select);
    }

    /** The decimals of the ledger's amounts. */
    public CurrencyScale scale() {
        return scales.get();
    }
}
