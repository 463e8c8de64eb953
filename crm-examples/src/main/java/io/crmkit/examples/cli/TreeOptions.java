package io.crmkit.examples.cli;

import io.crmkit.ledger.EntryDetails;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterData;
import io.crmkit.list.Listing;
import io.crmkit.reports.table.ReportFilter;
import io.crmkit.text.Localized;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that list a part of a tree of customers, employees or products (M7). */
final class TreeOptions {

    @Option(
            names = "--under",
            paramLabel = "CODE",
            description = "Customers, employees, products: only those below this category, at any depth.")
    @Nullable
    String under;

    @Option(
            names = "--level",
            description = "Customers, employees, products: one level of their tree, categories first; the top, or what"
                    + " stands directly below --under.")
    boolean level;

    /**
     * Returns a list of documents, which form no tree.
     *
     * @throws BadInput if a part of a tree is asked for
     */
    Listed flat(Listing<?> list) {
        if (level || under != null) {
            throw new BadInput(
                    "--level and --under need customers, employees or products", "--level 和 --under 只用于客户、职员和商品");
        }
        return new Listed(list, List.of());
    }

    /**
     * Returns the chosen part of a tree and the path to it.
     *
     * @throws BadInput if the category does not exist
     */
    <I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails> Listed of(MasterData<I, E, D> entries) {
        if (under == null) {
            return new Listed(level ? entries.level() : entries, List.of());
        }
        E category = entries.findByCode(under)
                .orElseThrow(() -> new BadInput("category " + under + " was not found", "类别 " + under + " 不存在"));
        return new Listed(
                level ? entries.level(category.id()) : entries.under(category.id()), List.of(where(entries, category)));
    }

    /** Returns the path from the top to the category, which shows a user the way back up. */
    private static <I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails> ReportFilter where(
            MasterData<I, E, D> entries, E category) {
        List<E> way = new ArrayList<>(entries.path(category.id()));
        Collections.reverse(way);
        way.add(category);
        String shown =
                way.stream().map(entry -> entry.code() + " " + entry.name()).collect(Collectors.joining(" / "));
        return new ReportFilter(Localized.of("Below", "上级"), Localized.of(shown, shown));
    }

    /**
     * A list and its restriction.
     *
     * @param list the list
     * @param where the path to the category; empty for the whole list
     */
    record Listed(Listing<?> list, List<ReportFilter> where) {}
}
