package io.crmkit.memory;

import io.crmkit.Document;
import io.crmkit.ledger.LedgerId;
import io.crmkit.report.Criteria;
import io.crmkit.report.Group;
import io.crmkit.report.Grouping;
import io.crmkit.report.Sums;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sums what is counted by an entry of the ledger that it names (A1, A2, A4). */
record Groups(Ledger ledger, Transaction transaction) {

    <T, S extends Sums<S>> List<Group<S>> of(
            Stream<T> counted, Function<? super T, ? extends LedgerId> by, Function<? super T, S> summed) {
        Map<LedgerId, S> sums = new LinkedHashMap<>();
        counted.forEach(item -> sums.merge(by.apply(item), summed.apply(item), Sums::plus));
        Map<LedgerId, LedgerNode> entries = ledger.findAll(transaction, sums.keySet());
        return sums.entrySet().stream()
                .map(group -> group(group.getKey(), Optional.ofNullable(entries.get(group.getKey())), group.getValue()))
                .toList();
    }

    /** The entry that makes the group of a document. */
    static Function<Document<?, ?>, LedgerId> by(Grouping grouping) {
        return grouping == Grouping.CUSTOMER ? Document::customer : Document::salesperson;
    }

    /** What all analyses ask of a document. */
    <T extends Document<?, ?>> Predicate<T> counted(Criteria criteria, Function<T, LocalDate> date) {
        Predicate<LedgerId> customer = within(criteria.customer());
        Predicate<LedgerId> employee = within(criteria.employee());
        return document -> customer.test(document.customer())
                && employee.test(document.salesperson())
                && criteria.period().contains(date.apply(document));
    }

    private Predicate<LedgerId> within(Optional<? extends LedgerId> wanted) {
        return wanted.<Predicate<LedgerId>>map(id -> ledger.leaves(transaction, id)::contains)
                .orElse(id -> true);
    }

    /** What is no longer in the ledger goes by its key. */
    private static <S extends Sums<S>> Group<S> group(LedgerId id, Optional<LedgerNode> node, S sums) {
        return new Group<>(
                id,
                node.map(LedgerNode::code).orElse(id.key()),
                node.map(LedgerNode::name).orElse(id.key()),
                sums);
    }
}
