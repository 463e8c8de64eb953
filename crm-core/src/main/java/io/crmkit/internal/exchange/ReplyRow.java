package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.record.Reply;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Declares the file of replies, whatever they reply to.
 *
 * @param document the number of the document that the reply belongs to
 * @param sequence the sequence of the record that the reply belongs to; empty for a reply to a work plan
 * @param number the number of the reply itself
 */
record ReplyRow(
        Kind kind, String document, Optional<Integer> sequence, int number, String author, Instant at, String text) {

    /** What a reply belongs to, by the names that the file uses. */
    enum Kind {
        CONTACT,
        MAINTENANCE,
        PLAN
    }

    static final FileTable<ReplyRow> TABLE = FileTable.<ReplyRow>of(ExchangeFile.REPLIES)
            .required("kind", CellType.oneOf(Kind.values()), ReplyRow::kind)
            .required("no", CellType.RAW, ReplyRow::document)
            .optional("seq", CellType.SEQUENCE, ReplyRow::sequence)
            .required("n", CellType.SEQUENCE, ReplyRow::number)
            .required("author", CellType.LINE, ReplyRow::author)
            .required("at", CellType.INSTANT, ReplyRow::at)
            .required("text", CellType.MEMO, ReplyRow::text)
            .build();

    static ReplyRow of(Kind kind, String document, Reply reply) {
        Optional<Integer> sequence = Optional.of(reply.record().sequence());
        return new ReplyRow(kind, document, sequence, reply.number(), reply.author(), reply.at(), reply.text());
    }

    static ReplyRow of(WorkPlan plan, PlanReply reply) {
        return new ReplyRow(
                Kind.PLAN, plan.number(), Optional.empty(), reply.number(), reply.author(), reply.at(), reply.text());
    }

    /** Reads what all rows have, whatever they reply to. */
    static void read(CsvRow row) {
        row.read("kind", "n", "author", "at", "text");
    }

    /** The kind of a row. An unknown kind counts as a reply to a contact record, and is an error there. */
    static Kind kindOf(CsvRow row) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(row.raw("kind")))
                .findFirst()
                .orElse(Kind.CONTACT);
    }
}
