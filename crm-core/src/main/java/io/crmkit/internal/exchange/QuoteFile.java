package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.internal.entity.QuoteFields;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteLine;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.text.Localized;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Imports and exports quotes with their lines. */
final class QuoteFile implements LedgerImport.DocumentFile {

    static final FileTable<Quote> TABLE = FileTable.of(ExchangeFile.QUOTES, QuoteFields.FIELDS)
            .field("no", "number", true)
            .required("date")
            .optional("valid_until")
            .required("customer", "employee")
            .optional("source")
            .document("source_no", false, quote -> quote.source().record().map(RecordId::parent))
            .optional(
                    "source_seq",
                    CellType.COUNT,
                    quote -> quote.source().record().map(RecordId::sequence))
            .optional("discount", "remarks")
            .build();

    static final FileTable<LineRow> LINES = FileTable.of(
                    ExchangeFile.QUOTE_LINES, QuoteFields.LINE.<LineRow>of(LineRow::line))
            .required("quote", CellType.RAW, row -> row.quote().number())
            .required("line", CellType.COUNT, row -> row.line().number())
            .required("product", "quantity")
            .optional("unit_price", "discount")
            .build();

    /** The number of quotes on a page is small because each may have a thousand lines. */
    private static final int PAGE = 100;

    private static final Localized QUOTE_WORD = Localized.ofKey("exchange.quote");
    private static final Localized NO_LINES = Localized.ofKey("exchange.no-lines");
    private static final Localized TOO_MANY = Localized.ofKey("exchange.too-many-lines");

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final QuoteSources sources;
    private final ParentFile<Draft> file;

    QuoteFile(UnitOfWork work, ImportFolder folder, QuoteSources sources) {
        this.work = work;
        this.folder = folder;
        this.sources = sources;
        file = new ParentFile<Draft>(folder, TABLE, work.stores().quotes()::numbers)
                .with(LINES, "quote", QuoteFile::readLine);
    }

    /** A row of the file of lines. */
    record LineRow(Quote quote, QuoteLine line) {}

    static void export(LedgerExport export) {
        export.forEachPage(PAGE, export.snapshot()::quotes, page -> {
            export.names().addNumbers(export.snapshot().numbers(sourcesOf(page, OpportunityId.class)));
            export.names().addNumbers(export.snapshot().numbers(sourcesOf(page, ProjectId.class)));
            for (Quote quote : page) {
                export.write(TABLE, quote);
                quote.lines().forEach(line -> export.write(LINES, new LineRow(quote, line)));
            }
        });
    }

    private static <P extends ParentId> List<P> sourcesOf(List<Quote> quotes, Class<P> type) {
        return quotes.stream()
                .flatMap(quote -> quote.source().record().stream())
                .map(RecordId::parent)
                .flatMap(parent -> type.isInstance(parent) ? Stream.of(type.cast(parent)) : Stream.empty())
                .distinct()
                .toList();
    }

    @Override
    public void survey() {
        file.survey();
        folder.each(TABLE, sources::add);
    }

    @Override
    public void run(BatchOutput output) {
        boolean complete = folder.isComplete(ExchangeFile.QUOTE_LINES);
        file.read(this::draft, drafts -> {
            List<Quote> quotes = drafts.stream()
                    .flatMap(draft -> draft.finish(complete).stream())
                    .toList();
            output.write(quotes, work.stores().bulk()::quotes);
            output.writeCreated(quotes, EntityKinds.QUOTE::subject);
        });
    }

    private Draft draft(CsvRow row) {
        row.read("no");
        LocalDate date = row.get("date", LocalDate.class);
        LocalDate validUntil = row.get("valid_until", LocalDate.class);
        if (date != null && validUntil != null && validUntil.isBefore(date)) {
            row.bad("valid_until", ErrorCode.DATE_ORDER, date);
        }
        row.read("customer", "employee");
        QuoteSource source = sources.read(row);
        row.read("discount", "remarks");
        return new Draft(
                row,
                lines -> new Quote(
                        new QuoteId(work.newId()),
                        1,
                        row.need("no", String.class),
                        row.need("date", LocalDate.class),
                        row.find("valid_until", LocalDate.class),
                        row.need("customer", CustomerId.class),
                        row.need("employee", EmployeeId.class),
                        CsvRow.present(source),
                        lines,
                        row.find("discount", Discount.class),
                        row.find("remarks", String.class)));
    }

    /** @param quote null if the folder has no such quote, which is reported */
    private static void readLine(@Nullable Draft quote, CsvRow row) {
        row.requireParent(quote, "quote", ExchangeFile.QUOTES, QUOTE_WORD);
        Integer number = row.get("line", Integer.class);
        row.read("product", "quantity");
        UnitPrice price = readPrice(row);
        row.readAll();
        Optional<QuoteLine> line = !row.isValid()
                ? Optional.empty()
                : row.checked(
                        CsvRow.ROW,
                        () -> QuoteLine.of(
                                row.need("line", Integer.class),
                                row.need("product", ProductId.class),
                                row.need("quantity", Quantity.class),
                                CsvRow.present(price),
                                row.find("discount", Discount.class).orElse(Discount.NONE),
                                row.masters().scale()));
        if (quote != null && number != null) {
            quote.add(number, line, row);
        }
    }

    /** The price of the row, or else that of the product (Q2). */
    private static @Nullable UnitPrice readPrice(CsvRow row) {
        UnitPrice price = row.get("unit_price", UnitPrice.class);
        if (row.has("unit_price") || row.get("product", ProductId.class) == null) {
            return price;
        }
        Optional<UnitPrice> usual = row.masters().products().price(String.valueOf(row.raw("product")));
        if (usual.isEmpty()) {
            row.bad("unit_price", ErrorCode.REQUIRED);
        }
        return usual.orElse(null);
    }

    /** Collects the lines of a quote, and makes the quote when all of them have been read. */
    private static final class Draft {

        private final CsvRow row;
        private final Function<List<QuoteLine>, Quote> made;
        private final TreeMap<Integer, Optional<QuoteLine>> lines = new TreeMap<>();
        private boolean tooMany;

        /** @param made makes the quote of a row without errors when its lines are known */
        Draft(CsvRow row, Function<List<QuoteLine>, Quote> made) {
            this.row = row;
            this.made = made;
        }

        /**
         * Adds a line, unless the quote already has as many lines as are allowed.
         *
         * @param line empty if an error has been found in it
         */
        void add(int number, Optional<QuoteLine> line, CsvRow lineRow) {
            if (lines.containsKey(number)) {
                lineRow.bad("line", ErrorCode.DUPLICATE_KEY, number);
            } else if (lines.size() == Quote.MAX_LINES) {
                tooMany = true;
            } else {
                lines.put(number, line);
            }
        }

        /**
         * The quote; empty if an error has been found in it or in any of its lines.
         *
         * @param complete whether all rows of the file of lines could be read
         */
        Optional<Quote> finish(boolean complete) {
            if (tooMany) {
                row.bad(CsvRow.ROW, ErrorCode.QUOTE_LINES, TOO_MANY, Quote.MAX_LINES);
            } else if (lines.isEmpty() && complete) {
                row.bad(CsvRow.ROW, ErrorCode.QUOTE_LINES, NO_LINES, Quote.MAX_LINES);
            }
            List<QuoteLine> valid = new ArrayList<>();
            lines.values().forEach(line -> line.ifPresent(valid::add));
            if (!row.isValid() || valid.isEmpty() || valid.size() < lines.size()) {
                return Optional.empty();
            }
            return row.checked(CsvRow.ROW, () -> made.apply(valid));
        }
    }
}
