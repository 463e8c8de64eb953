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
 * One ledger within one transaction: the context in which the stores of this module work.
 *
 * @param dsl the jOOQ context on the connection
 * @param database the kind of database
 * @param ledger the ledger with its customers, employees and products
 * @param transaction the transaction
 * @param joined whether a command writes in the host's transaction, so that reads that feed a decision must lock (K2)
 * @param scales returns the number of decimals of the ledger; read only when needed
 */
public record Session(
        DSLContext dsl,
        Database database,
        LedgerContext ledger,
        Transaction transaction,
        boolean joined,
        Supplier<CurrencyScale> scales) {

    /** Returns the session of a ledger in a transaction. */
    public static Session of(JdbcTransaction transaction, LedgerContext ledger) {
        return new Session(
                transaction.dsl(),
                transaction.database(),
                ledger,
                transaction,
                transaction.locksReads(),
                () -> transaction.scale(ledger.name()));
    }

    /** Returns the name of the ledger, which is the first column of every key. */
    public String name() {
        return ledger.name();
    }

    /** Returns the condition that a row of one of our tables belongs to this ledger. */
    public Condition owns(Table<?> table) {
        return Columns.ledger(table).eq(name());
    }

    /** Returns the tables with the entries of the ledger, if they are in the same database and can be joined. */
    public Optional<EntryTables> relational() {
        return EntryTables.of(ledger.ledger());
    }

    /**
     * Returns the entries of a kind for use in a statement; the ledger must be relational.
     *
     * @param alias the beginning of the names of all joined tables, unique within the statement
     */
    public Entries entries(MasterKind kind, String alias) {
        return relational().orElseThrow().entries(kind, database, alias);
    }

    /** Returns an entry together with everything below it; empty if no table of the ledger can have the entry. */
    public Optional<EntriesBelow> below(LedgerId entry) {
        return EntriesBelow.of(entries(entry.kind(), "t"), entry);
    }

    /** Returns the recursive part of a statement that walks a tree; empty if nothing can be below the entry. */
    public Optional<CommonTableExpression<?>> recursion(EntriesBelow tree) {
        return tree.recursion(entries(tree.entry().kind(), "c"));
    }

    /** Locks the rows of a query that feeds a decision, if a plain read could see an old state (K2). */
    public <R extends Record> ResultQuery<R> forUpdate(SelectForUpdateStep<R> select) {
        return JdbcTransaction.of(transaction).forUpdate(select);
    }

    /** Returns the number of decimals of the ledger's amounts. */
    public CurrencyScale scale() {
        return scales.get();
    }
}
