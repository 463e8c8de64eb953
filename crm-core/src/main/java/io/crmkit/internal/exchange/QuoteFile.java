package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKinds;
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
final class QuoteFile {

    private static final Column<Quote, String> NUMBER = Column.required("no", CellType.NUMBER, Quote::number);
    private static final Column<Quote, LocalDate> DATE = Column.required("date", CellType.DATE, Quote::date);
    private static final Column<Quote, LocalDate> VALID_UNTIL =
            Column.optional("valid_until", CellType.DATE, Quote::validUntil);
    private static final Column<Quote, CustomerId> CUSTOMER =
            Column.required("customer", CellType.CUSTOMER, Quote::customer);
    private static final Column<Quote, EmployeeId> EMPLOYEE =
            Column.required("employee", CellType.EMPLOYEE, Quote::salesperson);
    private static final Column<Quote, Discount> DISCOUNT =
            Column.optional("discount", CellType.DISCOUNT, Quote::discount);
    private static final Column<Quote, String> REMARKS = Column.optional("remarks", CellType.MEMO, Quote::remarks);

    static final FileTable<Quote> TABLE = FileTable.of(
            ExchangeFile.QUOTES,
            NUMBER,
            DATE,
            VALID_UNTIL,
            CUSTOMER,
            EMPLOYEE,
            QuoteSources.SOURCE,
            QuoteSources.NUMBER,
            QuoteSources.SEQUENCE,
            DISCOUNT,
            REMARKS);

    private static final Column<LineRow, String> QUOTE =
            Column.required("quote", CellType.RAW, row -> row.quote().number());
    private static final Column<LineRow, Integer> LINE =
            Column.required("line", CellType.COUNT, row -> row.line().number());
    private static final Column<LineRow, ProductId> PRODUCT =
            Column.required("product", CellType.PRODUCT, row -> row.line().product());
    private static final Column<LineRow, Quantity> QUANTITY =
            Column.required("quantity", CellType.QUANTITY, row -> row.line().quantity());
    private static final Column<LineRow, UnitPrice> UNIT_PRICE =
            Column.nullable("unit_price", CellType.UNIT_PRICE, row -> row.line().unitPrice());
    private static final Column<LineRow, Discount> LINE_DISCOUNT =
            Column.nullable("discount", CellType.DISCOUNT, row -> row.line().discount());

    static final FileTable<LineRow> LINES =
            FileTable.of(ExchangeFile.QUOTE_LINES, QUOTE, LINE, PRODUCT, QUANTITY, UNIT_PRICE, LINE_DISCOUNT);

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
        file = new ParentFile<Draft>(folder, TABLE, NUMBER).with(LINES, QUOTE, this::readLine);
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

    void survey() {
        file.survey();
        work.stores().quotes().numbers(file::taken);
        folder.each(TABLE, sources::add);
    }

    void run(BatchOutput output) {
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
        String number = row.read(NUMBER);
        LocalDate date = row.read(DATE);
        LocalDate validUntil = row.read(VALID_UNTIL);
        if (date != null && validUntil != null && validUntil.isBefore(date)) {
            row.bad(VALID_UNTIL, ErrorCode.DATE_ORDER, date);
        }
        CustomerId customer = row.read(CUSTOMER);
        EmployeeId employee = row.read(EMPLOYEE);
        QuoteSource source = sources.read(row);
        Optional<Discount> discount = row.find(DISCOUNT);
        Optional<String> remarks = row.find(REMARKS);
        return new Draft(
                row,
                lines -> new Quote(
                        new QuoteId(work.newId()),
                        1,
                        CsvRow.present(number),
                        CsvRow.present(date),
                        Optional.ofNullable(validUntil),
                        CsvRow.present(customer),
                        CsvRow.present(employee),
                        CsvRow.present(source),
                        lines,
                        discount,
                        remarks));
    }

    /** @param quote null if the folder has no such quote, which is reported */
    private void readLine(@Nullable Draft quote, CsvRow row) {
        row.requireParent(quote, QUOTE, ExchangeFile.QUOTES, QUOTE_WORD);
        Integer number = row.read(LINE);
        ProductId product = row.read(PRODUCT);
        Quantity quantity = row.read(QUANTITY);
        UnitPrice price = readPrice(row, product);
        Discount discount = row.read(LINE_DISCOUNT, Discount.NONE);
        Optional<QuoteLine> line = !row.isValid()
                ? Optional.empty()
                : row.checked(
                        CsvRow.ROW,
                        () -> QuoteLine.of(
                                CsvRow.present(number),
                                CsvRow.present(product),
                                CsvRow.present(quantity),
                                CsvRow.present(price),
                                discount,
                                row.masters().scale()));
        if (quote != null && number != null) {
            quote.add(number, line, row);
        }
    }

    /** The price of the row, or else that of the product (Q2). */
    private static @Nullable UnitPrice readPrice(CsvRow row, @Nullable ProductId product) {
        if (row.has(UNIT_PRICE) || product == null) {
            return row.read(UNIT_PRICE);
        }
        Optional<UnitPrice> price = row.masters().products().price(String.valueOf(row.raw(PRODUCT)));
        if (price.isEmpty()) {
            row.bad(UNIT_PRICE, ErrorCode.REQUIRED);
        }
        return price.orElse(null);
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
                lineRow.bad(LINE, ErrorCode.DUPLICATE_KEY, number);
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
