package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Declares the file of replies, whatever they reply to. In a row that an import has read, what is absent or wrong is null.
 *
 * @param number the number of the document that the reply belongs to
 * @param sequence the sequence of the record that the reply belongs to; null for a reply to a work plan
 * @param n the number of the reply itself
 */
record ReplyRow(
        @Nullable Kind kind,
        @Nullable String number,
        @Nullable Integer sequence,
        @Nullable Integer n,
        @Nullable String author,
        @Nullable Instant at,
        @Nullable String text) {

    /** What a reply belongs to, by the names that the file uses. */
    enum Kind {
        CONTACT,
        MAINTENANCE,
        PLAN
    }

    private static final Column<ReplyRow, Kind> KIND =
            Column.required("kind", CellType.oneOf(Kind.values()), ReplyRow::kind);

    /** The document; its reader is that of the files of documents. */
    static final Column<ReplyRow, String> NUMBER = Column.required("no", CellType.RAW, ReplyRow::number);

    /** The record; a reply to a record must have it, one to a work plan must not. */
    static final Column<ReplyRow, Integer> SEQUENCE = Column.nullable("seq", CellType.SEQUENCE, ReplyRow::sequence);

    static final Column<ReplyRow, Integer> N = Column.required("n", CellType.SEQUENCE, ReplyRow::n);
    private static final Column<ReplyRow, String> AUTHOR = Column.required("author", CellType.LINE, ReplyRow::author);
    private static final Column<ReplyRow, Instant> AT = Column.required("at", CellType.INSTANT, ReplyRow::at);
    private static final Column<ReplyRow, String> TEXT = Column.required("text", CellType.MEMO, ReplyRow::text);

    static final FileTable<ReplyRow> TABLE =
            FileTable.of(ExchangeFile.REPLIES, KIND, NUMBER, SEQUENCE, N, AUTHOR, AT, TEXT);

    /** Reads a row, except for the sequence, which depends on the kind. */
    static ReplyRow read(CsvRow row) {
        return new ReplyRow(
                row.read(KIND), row.raw(NUMBER), null, row.read(N), row.read(AUTHOR), row.read(AT), row.read(TEXT));
    }

    /** The kind of a row. An unknown kind counts as a reply to a contact record, and is an error there. */
    static Kind kindOf(CsvRow row) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(row.raw(KIND)))
                .findFirst()
                .orElse(Kind.CONTACT);
    }
}
