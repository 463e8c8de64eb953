package io.crmkit.memory;

import io.crmkit.ledger.LedgerId;
import io.crmkit.quote.Quote;
import io.crmkit.report.Group;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Sums the lines of quotes by product (A4). */
record QuoteGroups(LedgerGroups groups) {

    List<Group<QuoteSums>> of(QuoteCriteria criteria, List<Quote> quotes) {
        Map<LedgerId, QuoteSums> sums = new LinkedHashMap<>();
        quotes.stream()
                .filter(counted(criteria))
                .flatMap(quote -> quote.lines().stream())
                .forEach(line -> sums.merge(line.product(), QuoteSums.of(line), QuoteSums::plus));
        return groups.named(sums);
    }

    private Predicate<Quote> counted(QuoteCriteria criteria) {
        Predicate<LedgerId> customer = groups.within(criteria.customer());
        Predicate<LedgerId> employee = groups.within(criteria.employee());
        return quote -> customer.test(quote.customer())
                && employee.test(quote.salesperson())
                && criteria.period().contains(quote.date());
    }
}
