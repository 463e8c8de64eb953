package io.crmkit.exchange;

/**
 * Import and export of whole ledgers (X1, X2). Thread-safe.
 *
 * @since 0.1
 */
public interface Exchange {

    /**
     * Imports all files into the ledger, or nothing. The rows contain the state of the documents and not the commands
     * that led to it. The import checks the rules that the format names, and adds one entry to the history.
     * <p>
     * The import reads the files several times and never keeps a whole file in memory. It runs in one transaction and
     * writes rows before it has read all of them; if a row is bad, it rolls back. It is fastest if the rows of each
     * document are together and in the order of the documents; otherwise it reads files more often, but needs no more
     * memory.
     * <p>
     * A row is also bad if the columns, constraints or triggers of a host's ledger refuse it. A dry run finds such rows
     * too, because it inserts the entries and rolls them back.
     *
     * @param source the files to import
     * @param options whether it is a dry run, and who is notified of its progress
     * @return the number of rows that were imported or checked
     * @throws io.crmkit.error.ImportRefusedException if a row is bad; it contains the bad rows, and nothing was
     *     imported
     * @throws io.crmkit.error.AccessDeniedException if the actor may not import
     */
    ExchangeSummary importFrom(ImportSource source, ImportOptions options);

    /**
     * Imports all files into the ledger, or nothing, without reporting progress.
     *
     * @throws io.crmkit.error.ImportRefusedException if a row is bad; it contains the bad rows, and nothing was
     *     imported
     */
    default ExchangeSummary importFrom(ImportSource source) {
        return importFrom(source, ImportOptions.standard());
    }

    /**
     * Exports everything in the ledger that the format contains, as it was at one instant. Within a transaction of the
     * host the export reads what that transaction sees; whether this is the state of one instant depends on its
     * isolation level.
     *
     * @param target receives the files
     * @return the number of rows that were exported
     * @throws io.crmkit.error.RuleException with {@code rule.target-not-empty} if the target is not empty
     * @throws io.crmkit.error.NotFoundException if a document names an entry that the host's ledger no longer has
     * @throws io.crmkit.error.AccessDeniedException if the actor may not export or may not see every document
     */
    ExchangeSummary exportTo(ExportTarget target);

    /** Returns the columns of a file of the format. */
    FileFormat format(ExchangeFile file);
}
