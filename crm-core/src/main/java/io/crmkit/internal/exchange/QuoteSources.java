package io.crmkit.internal.exchange;

import com.google.common.base.CharMatcher;
import io.crmkit.error.ErrorCode;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.ParentId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records of the folder that quotes name as their sources, each of which has at most one quote (R7). */
final class QuoteSources {

    private static final String SOURCE = "source";
    private static final String NUMBER = "source_no";
    private static final String SEQUENCE = "source_seq";

    private final KeyReferences links = new KeyReferences();

    /** The row of a quote may name a record. */
    void add(CsvRow cells) {
        links.add(named(cells));
    }

    /** There is such a record. */
    void found(RecordKind kind, @Nullable String number, int sequence, ParentId parent) {
        if (!links.isEmpty()) {
            links.found(key(kind.name(), number, String.valueOf(sequence)), parent.value());
        }
    }

    /** Where the quote of a row comes from; null if something is wrong with that. */
    @Nullable
    QuoteSource read(CsvRow cells) {
        QuoteSource.Kind source = cells.oneOf(SOURCE, QuoteSource.Kind.values(), QuoteSource.Kind.DIRECT);
        if (!cells.has(SOURCE) || source.name().equals(cells.raw(SOURCE))) {
            return source == QuoteSource.Kind.DIRECT ? direct(cells) : record(cells, RecordKind.valueOf(source.name()));
        }
        return null;
    }

    private static QuoteSource direct(CsvRow cells) {
        for (String column : List.of(NUMBER, SEQUENCE)) {
            if (cells.has(column)) {
                cells.bad(column, ErrorCode.NOT_GIVEN_HERE, SOURCE);
            }
        }
        return QuoteSource.DIRECT;
    }

    private @Nullable QuoteSource record(CsvRow cells, RecordKind kind) {
        String number = cells.required(NUMBER, cells::raw);
        Integer sequence = cells.required(SEQUENCE, cells::counted);
        String key = named(cells);
        if (number == null || sequence == null || key == null) {
            return null;
        }
        Optional<UUID> parent = links.id(key);
        if (parent.isEmpty()) {
            cells.unknown(SEQUENCE, kind.records(), kind.record());
        } else if (!links.claim(key)) {
            cells.bad(SEQUENCE, ErrorCode.ALREADY_QUOTED, number, sequence);
        }
        return parent.map(id -> QuoteSource.of(kind.record(id, sequence))).orElse(null);
    }

    /** The key of the record that a row names, null if it names none. */
    private static @Nullable String named(CsvRow cells) {
        String source = cells.raw(SOURCE);
        String number = cells.raw(NUMBER);
        String sequence = cells.raw(SEQUENCE);
        return source == null || number == null || sequence == null
                ? null
                : key(source, number, CharMatcher.is('0').trimLeadingFrom(sequence));
    }

    private static String key(String kind, @Nullable String number, String sequence) {
        return kind + "/" + sequence + "/" + number;
    }
}
