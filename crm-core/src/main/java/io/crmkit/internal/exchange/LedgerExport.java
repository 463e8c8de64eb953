package io.crmkit.internal.exchange;

import io.crmkit.document.Numbered;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.exchange.ExportTarget;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.spi.store.SnapshotReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Exports a ledger: it writes each file after those whose rows the file refers to. */
final class LedgerExport {

    /** All files of the format, in the order of {@link ExchangeFile}. */
    static final List<FileTable<?>> TABLES = List.of(
            SettingsFile.TABLE,
            DictionaryFile.VALUES,
            DictionaryFile.LABELS,
            EntryFile.table(MasterKind.CUSTOMER),
            ContactPersonFile.TABLE,
            EntryFile.table(MasterKind.EMPLOYEE),
            EntryFile.table(MasterKind.PRODUCT),
            OpportunityFile.TABLE,
            RecordFile.CONTACT.table(),
            ProjectFile.TABLE,
            RecordFile.MAINTENANCE.table(),
            ProjectPartFiles.VENDORS,
            ProjectPartFiles.DOCUMENTS,
            ReplyRow.TABLE,
            QuoteFile.TABLE,
            QuoteFile.LINES,
            ServiceFile.TABLE,
            WorkPlanFile.TABLE);

    private final UnitOfWork work;
    private final ExportTarget.Writing target;
    private final ExportNames names = new ExportNames();
    private final Map<ExchangeFile, Consumer<List<@Nullable String>>> files = new EnumMap<>(ExchangeFile.class);
    private final Map<ExchangeFile, Long> rows = new EnumMap<>(ExchangeFile.class);

    LedgerExport(UnitOfWork work, ExportTarget.Writing target) {
        this.work = work;
        this.target = target;
        for (FileTable<?> table : TABLES) {
            files.put(table.file(), target.open(table.format()));
            rows.put(table.file(), 0L);
        }
    }

    ExchangeSummary run(LedgerSettings settings) {
        SettingsFile.export(this, settings);
        DictionaryFile.export(this);
        EntryFile.export(this, MasterKind.CUSTOMER);
        EntryFile.export(this, MasterKind.EMPLOYEE);
        EntryFile.export(this, MasterKind.PRODUCT);
        ContactPersonFile.export(this);
        OpportunityFile.export(this);
        ProjectFile.export(this);
        QuoteFile.export(this);
        ServiceFile.export(this);
        WorkPlanFile.export(this);
        return new ExchangeSummary(rows);
    }

    UnitOfWork work() {
        return work;
    }

    SnapshotReader snapshot() {
        return work.stores().snapshot();
    }

    ExportNames names() {
        return names;
    }

    ExportTarget.Writing target() {
        return target;
    }

    /** Writes a row. */
    <T> void write(FileTable<T> table, T row) {
        Objects.requireNonNull(files.get(table.file())).accept(table.cells(row, names));
        rows.merge(table.file(), 1L, Long::sum);
    }

    /** How many rows of a file have been written. */
    long rows(FileTable<?> table) {
        return rows.getOrDefault(table.file(), 0L);
    }

    /**
     * Reads documents page by page in the order of their numbers, so that they are never all in memory.
     *
     * @param next reads a page: the documents after a number, so many at most
     */
    <T extends Numbered<?, T>> void forEachPage(
            int size, BiFunction<Optional<String>, Integer, List<T>> next, Consumer<List<T>> consumer) {
        List<T> page = next.apply(Optional.empty(), size);
        while (!page.isEmpty()) {
            names.startPage(page);
            consumer.accept(page);
            page = next.apply(Optional.of(page.get(page.size() - 1).number()), size);
        }
    }
}
