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

/** Which part of their tree customers, employees and products are listed from (M7). */
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

    /** What is listed of documents, which form no tree. */
    Listed flat(Listing<?> list) {
        if (level || under != null) {
            throw new BadInput(
                    "--level and --under go with customers, employees and products", "--level 和 --under 只用于客户、职员和商品");
        }
        return new Listed(list, List.of());
    }

    /** What is listed of entries, and the way to where that is. */
    <I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails> Listed of(MasterData<I, E, D> entries) {
        if (under == null) {
            return new Listed(level ? entries.level() : entries, List.of());
        }
        E category = entries.findByCode(under)
                .orElseThrow(() -> new BadInput("there is no category " + under, "没有类别 " + under));
        return new Listed(
                level ? entries.level(category.id()) : entries.under(category.id()), List.of(where(entries, category)));
    }

    /** The categories from the top to the one that was named: so one finds the way up. */
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
     * A list, and what it is restricted to.
     *
     * @param where empty for all that there is
     */
    record Listed(Listing<?> list, List<ReportFilter> where) {}
}
