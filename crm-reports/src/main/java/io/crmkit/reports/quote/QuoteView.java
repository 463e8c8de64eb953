package io.crmkit.reports.quote;

import io.crmkit.Crm;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A quote with the master data that it refers to, ready for printing. Immutable and thread-safe.
 *
 * @param quote the quote
 * @param customer the customer; empty if it is no longer in the ledger
 * @param salesperson the salesperson; empty if no longer in the ledger
 * @param products the products of the lines, without those that are no longer in the ledger
 * @param today the day of printing, which decides whether the quote has expired (Q7)
 * @since 0.1
 */
public record QuoteView(
        Quote quote,
        Optional<Customer> customer,
        Optional<Employee> salesperson,
        Map<ProductId, Product> products,
        LocalDate today) {

    public QuoteView {
        products = Map.copyOf(products);
    }

    /** Reads the master data of a quote from the ledger. */
    public static QuoteView of(Crm crm, Quote quote) {
        return new QuoteView(
                quote,
                crm.customers().find(quote.customer()),
                crm.employees().find(quote.salesperson()),
                crm.products()
                        .findAll(quote.lines().stream().map(QuoteLine::product).collect(Collectors.toSet())),
                LocalDate.now(crm.clock()));
    }

    /** Returns the lines with their products, in order. */
    List<Line> lines() {
        return IntStream.range(0, quote.lines().size())
                .mapToObj(i -> new Line(
                        i + 1,
                        quote.lines().get(i),
                        Optional.ofNullable(products.get(quote.lines().get(i).product()))))
                .toList();
    }

    /**
     * A printed line.
     *
     * @param number the position of the line, from 1 without gaps
     * @param line the line of the quote
     * @param product the product; empty if it is no longer in the ledger
     */
    record Line(int number, QuoteLine line, Optional<Product> product) {}
}
