package io.crmkit.exchange;

/** Takes whole ledgers in and out (X1, X2). Thread-safe. */
public interface Exchange {

    /**
     * Imports files into the ledger: all of them, or nothing. Rows are the result, not commands; rules are checked as
     * the format says, and the history gets one entry.
     * <p>
     * The files are read several times and never held as a whole; rows are written while others are still unread, in
     * one transaction, which is rolled back if a row is bad. Files in which the rows of a document stand together, in
     * the order of the documents, are read fastest; others are read more often instead of taking more memory.
     *
     * What a host's ledger refuses, by its columns, constraints or triggers, is a bad row too, also in a dry run: it
     * inserts the entries of such a ledger and takes them back.
     *
     * @throws io.crmkit.error.ImportRefusedException with every bad row; nothing was imported
     */
    ExchangeSummary importFrom(ImportSource source, ImportOptions options);

    /** Imports files into the ledger, all of them or nothing. */
    default ExchangeSummary importFrom(ImportSource source) {
        return importFrom(source, ImportOptions.standard());
    }

    /**
     * Exports the ledger with everything of it that the format has, as it was at one instant. In a transaction of the
     * host's it is as that transaction sees it, statement by statement unless its isolation gives it one state.
     * <p>
     * A ledger is exported as a whole, so the actor must be allowed to do that and to see all of it.
     *
     * @throws io.crmkit.error.RuleException if the target has something in it already
     * @throws io.crmkit.error.NotFoundException if a document names an entry that the host's ledger no longer has
     */
    ExchangeSummary exportTo(ExportTarget target);

    /** The columns of a file of the format. */
    FileFormat format(ExchangeFile file);
}
