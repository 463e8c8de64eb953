/**
 * Imports and exports whole ledgers.
 * <p>
 * A {@link io.crmkit.internal.exchange.FileTable} declares each file of the format, column by column, in the order
 * of an export: its name and whether it is required. If a column is a {@linkplain io.crmkit.internal.entity field} of an
 * entity, its reader and writer follow from the type of the field, see {@link io.crmkit.internal.exchange.CellType}.
 * Columns that only the format has, such as the number of another document, are declared in the table. Import, export
 * and the described format come from these tables, and a test compares the table in the README with them.
 * <p>
 * A {@link io.crmkit.internal.exchange.CsvRow} reads each cell once and remembers the value, so that code that makes an
 * entity asks for values by the names of columns. It reports errors in the order in which the cells are read.
 * <p>
 * An import reads a file several times instead of keeping it in memory, and writes rows while others are still unread:
 * <pre>
 *   survey        count the rows, find errors in the form of files, learn the keys of documents and who refers to them
 *      |
 *   master data   settings, dictionaries, customers with contact persons, employees, products
 *      |
 *   parents       opportunities, then projects: each as a {@link io.crmkit.internal.exchange.ParentFile}, some at a time
 *      |          with their children: records, replies, vendors, attachments
 *      |
 *   quotes        with their lines; a record of the folder may be the source
 *      |
 *   services      a project of the folder or of the ledger may be named
 *      |
 *   work plans    with the replies to them
 *      |
 *   history       one entry with the number of rows of each file, or a refusal with all errors and a rollback
 * </pre>
 * After the first error an import only looks for other errors. What its rows refer to in the ledger stays locked until
 * it ends. An export writes the same files in the same order, and reads the documents page by page.
 */
@NullMarked
package io.crmkit.internal.exchange;

import org.jspecify.annotations.NullMarked;
