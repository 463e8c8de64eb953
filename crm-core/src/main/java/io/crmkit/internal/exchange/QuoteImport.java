package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.change.Subjects;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteLine;
import io.crmkit.quote.QuoteSource;
import io.crmkit.text.Localized;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Quotes with their lines, which may be scattered over their file. */
final class QuoteImport {

    private static final Localized QUOTE = Localized.of("quote in this folder", "报价单（本文件夹中）");

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final MasterDataImports masters;
    private final Supplier<CurrencyScale> scale;
    private final QuoteSources sources;
    private final ParentFile<QuoteDraft> family;

    /** @param scale gives the decimals, once the settings have been read */
    QuoteImport(
            UnitOfWork work,
            ImportFolder folder,
            MasterDataImports masters,
            Supplier<CurrencyScale> scale,
            QuoteSources sources) {
        this.work = work;
        this.folder = folder;
        this.masters = masters;
        this.scale = scale;
        this.sources = sources;
        family = new ParentFile<QuoteDraft>(folder, ExchangeFile.QUOTES, "no")
                .with(ExchangeFile.QUOTE_LINES, "quote", this::line);
    }

    void survey() {
        family.survey();
        work.stores().quotes().numbers(family::taken);
        folder.each(ExchangeFile.QUOTES, sources::add);
    }

    void run(Progress progress, BatchOutput outlet) {
        boolean whole = folder.isWhole(ExchangeFile.QUOTE_LINES);
        family.read(progress, this::draft, drafts -> {
            List<Quote> quotes = drafts.stream()
                    .flatMap(draft -> draft.finish(whole).stream())
                    .toList();
            outlet.write(quotes, work.stores().bulk()::quotes);
            outlet.writeImported(work, quotes, quote -> Subjects.of(quote.id()));
        });
    }

    private QuoteDraft draft(CsvRow cells) {
        String number = cells.required("no", cells::number);
        LocalDate date = cells.required("date", cells::date);
        LocalDate validUntil = cells.date("valid_until");
        if (date != null && validUntil != null && validUntil.isBefore(date)) {
            cells.bad("valid_until", ErrorCode.DATE_ORDER, date);
        }
        CustomerId customer =
                (CustomerId) cells.required("customer", c -> masters.customers().findLeaf(cells, c));
        EmployeeId employee =
                (EmployeeId) cells.required("employee", c -> masters.employees().findLeaf(cells, c));
        QuoteSource source = sources.read(cells);
        BigDecimal discount = cells.discount("discount");
        String remarks = cells.memo("remarks");
        return new QuoteDraft(
                cells,
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
                        Optional.ofNullable(discount).map(Discount::percentToPay),
                        Optional.ofNullable(remarks)));
    }

    /** @param quote null if there is none of the number, which is said */
    private void line(@Nullable QuoteDraft quote, CsvRow cells) {
        if (!cells.has("quote")) {
            cells.bad("quote", ErrorCode.REQUIRED);
        } else if (quote == null) {
            cells.unknown("quote", ExchangeFile.QUOTES, QUOTE);
        }
        Integer number = cells.required("line", cells::counted);
        ProductId product =
                (ProductId) cells.required("product", c -> masters.products().findLeaf(cells, c));
        BigDecimal quantity = cells.required("quantity", cells::quantity);
        UnitPrice price = price(cells, product);
        BigDecimal discount = cells.discount("discount");
        Optional<QuoteLine> line = !cells.isValid()
                ? Optional.empty()
                : cells.checked(
                        CsvRow.ROW,
                        () -> QuoteLine.of(
                                CsvRow.present(number),
                                CsvRow.present(product),
                                new Quantity(CsvRow.present(quantity)),
                                CsvRow.present(price),
                                discount == null ? Discount.NONE : Discount.percentToPay(discount),
                                scale.get()));
        if (quote != null && number != null) {
            quote.add(number, line.orElse(null), cells);
        }
    }

    /** The price given, or else the product's (Q2). */
    private @Nullable UnitPrice price(CsvRow cells, @Nullable ProductId product) {
        if (cells.has("unit_price") || product == null) {
            BigDecimal given = cells.amount("unit_price", 4);
            return given == null ? null : new UnitPrice(given);
        }
        Optional<UnitPrice> price = masters.products().price(cells, "product");
        if (price.isEmpty()) {
            cells.bad("unit_price", ErrorCode.REQUIRED);
        }
        return price.orElse(null);
    }
}
