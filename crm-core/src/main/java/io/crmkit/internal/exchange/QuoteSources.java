package io.crmkit.internal.exchange;

import com.google.common.base.CharMatcher;
import io.crmkit.error.ErrorCode;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the records of the folder that quotes name as their sources; each record has at most one quote (R7). */
final class QuoteSources {

    static final Column<Quote, QuoteSource.Kind> SOURCE = Column.nullable(
            "source",
            CellType.oneOf(QuoteSource.Kind.values()),
            quote -> quote.source().kind());
    static final Column<Quote, String> NUMBER = new Column<>(
            "source_no",
            false,
            CellType.RAW.reader(),
            (quote, names) -> quote.source()
                    .record()
                    .map(record -> names.number(record.parent()))
                    .orElse(null));
    static final Column<Quote, Integer> SEQUENCE = Column.optional(
            "source_seq", CellType.COUNT, quote -> quote.source().record().map(RecordId::sequence));

    private final KeyReferences references = new KeyReferences();

    /** Remembers the record that the row of a quote names. */
    void add(CsvRow row) {
        references.add(key(row));
    }

    /** Remembers that the folder has a record. */
    void found(RecordFile records, @Nullable String number, int sequence, ParentId parent) {
        if (!references.isEmpty()) {
            references.found(key(records.replies().name(), number, String.valueOf(sequence)), parent.value());
        }
    }

    /** The source of the quote in a row; null if an error has been found in it. */
    @Nullable
    QuoteSource read(CsvRow row) {
        QuoteSource.Kind source = row.has(SOURCE) ? row.read(SOURCE) : QuoteSource.Kind.DIRECT;
        if (source == null) {
            return null;
        }
        return switch (source) {
            case DIRECT -> {
                row.refuse(List.of(NUMBER, SEQUENCE), SOURCE.name());
                yield QuoteSource.DIRECT;
            }
            case CONTACT -> record(row, RecordFile.CONTACT);
            case MAINTENANCE -> record(row, RecordFile.MAINTENANCE);
        };
    }

    private @Nullable QuoteSource record(CsvRow row, RecordFile records) {
        for (Column<?, ?> column : List.of(NUMBER, SEQUENCE)) {
            if (!row.has(column)) {
                row.bad(column, ErrorCode.REQUIRED);
            }
        }
        String number = row.read(NUMBER);
        Integer sequence = row.read(SEQUENCE);
        String key = key(row);
        if (number == null || sequence == null || key == null) {
            return null;
        }
        Optional<UUID> parent = references.id(key);
        if (parent.isEmpty()) {
            records.unknown(row, SEQUENCE);
        } else if (!references.claim(key)) {
            row.bad(SEQUENCE, ErrorCode.ALREADY_QUOTED, number, sequence);
        }
        return parent.map(id -> QuoteSource.of(records.id(id, sequence))).orElse(null);
    }

    /** The key of the record that a row names; null if it names none. */
    private static @Nullable String key(CsvRow row) {
        String source = row.raw(SOURCE);
        String number = row.raw(NUMBER);
        String sequence = row.raw(SEQUENCE);
        return source == null || number == null || sequence == null
                ? null
                : key(source, number, CharMatcher.is('0').trimLeadingFrom(sequence));
    }

    private static String key(String kind, @Nullable String number, String sequence) {
        return kind + "/" + sequence + "/" + number;
    }
}
