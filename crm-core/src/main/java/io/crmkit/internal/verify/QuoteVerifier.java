package io.crmkit.internal.verify;

import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.LedgerId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteLine;
import io.crmkit.record.RecordId;
import io.crmkit.report.Analysis;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import io.crmkit.user.Restriction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Checks quotes: their records and totals, and the report about them (R7, R8, Q3, Q4, A4). */
final class QuoteVerifier {

    private final Predicate<RecordId<?>> records;
    private final Set<LedgerId> named;
    private final List<String> violations;
    private final Set<RecordId<?>> quoted = new HashSet<>();
    private QuoteSums counted = QuoteSums.NONE;

    /**
     * @param records whether there is a record
     * @param named collects the entries of the ledger that are named
     * @param violations collects what is wrong
     */
    QuoteVerifier(Predicate<RecordId<?>> records, Set<LedgerId> named, List<String> violations) {
        this.records = records;
        this.named = named;
        this.violations = violations;
    }

    void take(Quote quote) {
        named.add(quote.customer());
        named.add(quote.salesperson());
        quote.source().record().ifPresent(record -> {
            if (!records.test(record)) {
                say("R8", quote.number() + " is on the missing record " + record);
            }
            if (!quoted.add(record)) {
                say("R7", "the record " + record + " has several quotes, one of them " + quote.number());
            }
        });
        for (QuoteLine line : quote.lines()) {
            named.add(line.product());
            counted = counted.plus(QuoteSums.of(line));
        }
    }

    void takeUnsound(QuoteId id) {
        say("Q4", "the quote " + id + " has no lines, or amounts that do not follow from them");
    }

    void checkReport(UnitOfWork work) {
        QuoteCriteria all = QuoteCriteria.all();
        QuoteSums reported = Analysis.of(all, work.stores().quotes().analyse(all, Restriction.all()), QuoteSums.NONE)
                .total();
        if (reported.quantity().compareTo(counted.quantity()) != 0
                || reported.amount().compareTo(counted.amount()) != 0
                || reported.discounted().compareTo(counted.discounted()) != 0) {
            say("A4", "the report's totals are not the sums of the lines of quotes");
        }
    }

    private void say(String rule, String what) {
        violations.add(rule + ": " + what);
    }
}
