package io.crmkit.internal.exchange;

import com.google.common.base.CharMatcher;
import io.crmkit.error.ErrorCode;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.ParentId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the records of the folder that quotes name as their sources; each record has at most one quote (R7). */
final class QuoteSources {

    private final DocumentKeys references = new DocumentKeys();

    /** Remembers the record that the row of a quote names. */
    void add(CsvRow row) {
        references.add(key(row));
    }

    /** Remembers that the folder has a record. */
    void found(RecordFile records, @Nullable String number, int sequence, ParentId parent) {
        if (references.rows() > 0) {
            references.found(key(records.replies().name(), number, String.valueOf(sequence)), parent.value());
        }
    }

    /** The source of the quote in a row; null if an error has been found in it. */
    @Nullable
    QuoteSource read(CsvRow row) {
        QuoteSource.Kind source =
                row.has("source") ? row.get("source", QuoteSource.Kind.class) : QuoteSource.Kind.DIRECT;
        if (source == null) {
            return null;
        }
        return switch (source) {
            case DIRECT -> {
                row.refuse("source", "source_no", "source_seq");
                yield QuoteSource.DIRECT;
            }
            case CONTACT -> record(row, RecordFile.CONTACT);
            case MAINTENANCE -> record(row, RecordFile.MAINTENANCE);
        };
    }

    private @Nullable QuoteSource record(CsvRow row, RecordFile records) {
        row.require("source_no", "source_seq");
        String number = row.get("source_no", String.class);
        Integer sequence = row.get("source_seq", Integer.class);
        String key = key(row);
        if (number == null || sequence == null || key == null) {
            return null;
        }
        Optional<UUID> parent = references.id(key);
        if (parent.isEmpty()) {
            records.unknown(row, "source_seq");
        } else if (!references.claim(key)) {
            row.bad("source_seq", ErrorCode.ALREADY_QUOTED, number, sequence);
        }
        return parent.map(id -> QuoteSource.of(records.id(id, sequence))).orElse(null);
    }

    /** The key of the record that a row names; null if it names none. */
    private static @Nullable String key(CsvRow row) {
        String source = row.raw("source");
        String number = row.raw("source_no");
        String sequence = row.raw("source_seq");
        return source == null || number == null || sequence == null
                ? null
                : key(source, number, CharMatcher.is('0').trimLeadingFrom(sequence));
    }

    private static String key(String kind, @Nullable String number, String sequence) {
        return kind + "/" + sequence + "/" + number;
    }
}
