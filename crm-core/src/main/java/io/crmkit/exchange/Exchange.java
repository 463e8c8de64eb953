package io.crmkit.exchange;

/**
 * Imports and exports whole ledgers (X1, X2). Thread-safe.
 *
 * @since 0.1
 */
public interface Exchange {

    /**
     * Imports files into the ledger: all of them, or nothing. The rows contain the state of the documents and not the
     * commands that led to it; the import checks the rules that the format names, and adds one entry to the history.
     * <p>
     * The import reads the files several times and never has all of a file in memory. It writes rows while others are
     * still unread, in one transaction, which it rolls back if a row is bad. It is fastest if the rows of a document follow
     * each other in the order of the documents; otherwise it reads files more often, and needs no more memory.
     * <p>
     * A row is also bad if the columns, constraints or triggers of a host's ledger refuse it. A dry run finds such rows
     * too: it inserts the entries and rolls them back.
     *
     * @throws io.crmkit.error.ImportRefusedException if a row is bad; it contains the bad rows, and nothing was imported
     */
    ExchangeSummary importFrom(ImportSource source, ImportOptions options);

    /** Imports files into the ledger, all of them or nothing. */
    default ExchangeSummary importFrom(ImportSource source) {
        return importFrom(source, ImportOptions.standard());
    }

    /**
     * Exports everything of the ledger that the format contains, as it was at one instant. Inside a transaction of the host
     * the export sees what that transaction sees, which is one state only if the isolation of the transaction says so.
     * <p>
     * The actor must be allowed to export, and to see every document.
     *
     * @throws io.crmkit.error.RuleException if the target is not empty
     * @throws io.crmkit.error.NotFoundException if a document names an entry that the host's ledger no longer has
     */
    ExchangeSummary exportTo(ExportTarget target);

    /** The columns of a file of the format. */
    FileFormat format(ExchangeFile file);
}
