package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.error.ValidationException;
import io.crmkit.list.ListLayout;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Listing;
import io.crmkit.list.Page;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ReportTables;
import io.crmkit.text.Localized;
import java.time.LocalDateTime;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "list", description = "A page of a list.")
final class ListCommand extends TableCommand {

    @Parameters(paramLabel = "KIND", description = "What is listed: ${COMPLETION-CANDIDATES}.")
    ListKind kind;

    @Mixin
    TreeOptions tree;

    @Mixin
    ListOptions options;

    @Mixin
    SavedOptions saved;

    @Option(names = "--page", defaultValue = "1", paramLabel = "N", description = "Which page, from 1.")
    long page;

    ListCommand(Outputs outputs) {
        super(outputs);
    }

    /**
     * Pages have no random access: the list returns a position after which the next page begins. The rows are counted
     * once, on the first page.
     */
    @Override
    ReportTable table(Crm crm) {
        TreeOptions.Listed listed = kind.list(crm, tree);
        Listing<?> list = listed.list();
        ListLayout layout = saved.layout(crm, list.type());
        ListQuery query = options.query(list.type(), saved.filter(crm, list.type()));
        Page<?> found = first(list, query);
        long pages = Math.max(1, (found.total().orElseThrow() + query.size() - 1) / query.size());
        requirePage(pages);
        for (long at = 1; at < page && found.next().isPresent(); at++) {
            found = list.search(query.after(found.next().orElseThrow()));
        }
        return ReportTables.list(title(pages), list.type(), options.visible(list.type(), layout), found.rows())
                .restrictedTo(listed.where())
                .locking(options.locked(layout))
                .made(LocalDateTime.now(crm.clock()));
    }

    private Page<?> first(Listing<?> list, ListQuery query) {
        try {
            return list.search(query.withTotal());
        } catch (ValidationException refused) {
            throw options.refusal(refused);
        }
    }

    /** @throws BadInput if the page does not exist */
    private void requirePage(long pages) {
        if (page < 1 || page > pages) {
            throw new BadInput(
                    "page " + page + " does not exist; the last page is " + pages,
                    "第 " + page + " 页不存在；最后一页是第 " + pages + " 页");
        }
    }

    private Localized title(long pages) {
        return Localized.of(
                kind.title().text(Locale.ENGLISH) + ", page " + page + " of " + pages,
                kind.title().text(Locale.CHINESE) + "，第 " + page + "/" + pages + " 页");
    }
}
