package io.crmkit.memory;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Document;
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.LedgerId;
import io.crmkit.report.Criteria;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.DrillDownRow;
import io.crmkit.report.Group;
import io.crmkit.report.GroupKey;
import io.crmkit.report.Grouping;
import io.crmkit.report.Sums;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Sums documents, or their lines, by the ledger entry or dictionary value that they name (A1 to A4). It does in memory
 * what the SQL stores do with one grouped query.
 *
 * @param ledger supplies the names of the groups and the leaves of categories
 * @param transaction the transaction in which the ledger is read
 */
record Groups(Ledger ledger, Transaction transaction) {

    /**
     * Returns a row for each ledger entry that is named.
     *
     * @param counted the documents or lines
     * @param by returns the ledger entry by which a document or line is grouped
     * @param summed returns what a document or line adds
     */
    <T, S extends Sums<S>> List<Group<S>> of(
            Stream<T> counted, Function<? super T, ? extends LedgerId> by, Function<? super T, S> summed) {
        Map<LedgerId, S> sums = sums(counted, by, summed);
        Map<LedgerId, LedgerNode> entries = ledger.findAll(transaction, sums.keySet());
        return sums.entrySet().stream()
                .map(group -> group(group.getKey(), Optional.ofNullable(entries.get(group.getKey())), group.getValue()))
                .toList();
    }

    /**
     * Returns a row for each dictionary value that is named, and one row for the documents that name none (A3).
     *
     * @param counted the documents
     * @param by returns the dictionary value by which a document is grouped
     * @param values finds a dictionary value, whose text names the group
     * @param summed returns what a document adds
     */
    <T, S extends Sums<S>> List<Group<S>> ofValues(
            Stream<T> counted,
            Function<? super T, Optional<DictionaryValueId>> by,
            Function<DictionaryValueId, Optional<DictionaryValue>> values,
            Function<? super T, S> summed) {
        return sums(counted, by, summed).entrySet().stream()
                .map(group -> group.getKey()
                        .map(id -> group(id, values.apply(id), group.getValue()))
                        .orElseGet(() -> new Group<>(new GroupKey.None(), "", "", group.getValue())))
                .toList();
    }

    private static <T, K, S extends Sums<S>> Map<K, S> sums(
            Stream<T> counted, Function<? super T, ? extends K> by, Function<? super T, S> summed) {
        Map<K, S> sums = new LinkedHashMap<>();
        counted.forEach(item -> sums.merge(by.apply(item), summed.apply(item), Sums::plus));
        return sums;
    }

    /**
     * Returns the documents behind a row or behind the total.
     *
     * @param documents the documents that the analysis counts
     * @param query the row and the page
     * @param counted returns what is counted of a document: the document itself or its lines
     * @param by returns the group of a counted document or line
     * @param summed returns what a counted document or line adds
     */
    static <I, D extends Document<I, D>, T, S extends Sums<S>> DrillDownPage<I, S> drillDown(
            Stream<D> documents,
            DrillDownQuery query,
            Function<D, Stream<T>> counted,
            Function<? super T, ? extends GroupKey> by,
            Function<? super T, S> summed) {
        List<DrillDownRow<I, S>> traced = new ArrayList<>();
        documents
                .filter(document ->
                        query.after().stream().allMatch(number -> Texts.compare(document.number(), number) > 0))
                .sorted(Comparator.comparing(Document::number, Texts::compare))
                .forEach(document -> counted.apply(document)
                        .filter(item -> query.group().stream().allMatch(by.apply(item)::equals))
                        .map(summed)
                        .reduce(Sums::plus)
                        .ifPresent(sums -> traced.add(new DrillDownRow<>(document.id(), document.number(), sums))));
        return DrillDownPage.of(traced, query.size());
    }

    /** Returns the function from a document to the ledger entry by which it is grouped. */
    static Function<Document<?, ?>, LedgerId> by(Grouping grouping) {
        return grouping == Grouping.CUSTOMER ? Document::customer : Document::salesperson;
    }

    /** Returns the group of a document that names this dictionary value, or none. */
    static GroupKey key(Optional<DictionaryValueId> value) {
        return value.<GroupKey>map(GroupKey.Value::new).orElseGet(GroupKey.None::new);
    }

    /**
     * Returns the condition that all analyses have in common: customer, employee and period.
     *
     * @param date returns the date by which a document is counted
     */
    <T extends Document<?, ?>> Predicate<T> counted(Criteria criteria, Function<T, LocalDate> date) {
        Predicate<LedgerId> customer = within(criteria.customer());
        Predicate<LedgerId> employee = within(criteria.employee());
        return document -> customer.test(document.customer())
                && employee.test(document.salesperson())
                && criteria.period().contains(date.apply(document));
    }

    /**
     * Returns the condition that an entry is the wanted one or a leaf below it; without a wanted entry every entry
     * meets it.
     */
    private Predicate<LedgerId> within(Optional<? extends LedgerId> wanted) {
        return wanted.<Predicate<LedgerId>>map(id -> ledger.leaves(transaction, id)::contains)
                .orElse(id -> true);
    }

    private static <S extends Sums<S>> Group<S> group(DictionaryValueId id, Optional<DictionaryValue> value, S sums) {
        return new Group<>(
                new GroupKey.Value(id), "", value.map(DictionaryValue::text).orElseGet(id::toString), sums);
    }

    /**
     * Returns the row of a ledger entry. If the host has deleted the entry, its key replaces the code and the name, so
     * that the documents still count.
     */
    private static <S extends Sums<S>> Group<S> group(LedgerId id, Optional<LedgerNode> node, S sums) {
        return new Group<>(
                id,
                node.map(LedgerNode::code).orElse(id.key()),
                node.map(LedgerNode::name).orElse(id.key()),
                sums);
    }
}
