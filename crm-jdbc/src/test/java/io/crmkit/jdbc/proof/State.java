package io.crmkit.jdbc.proof;

import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import java.util.Random;
import java.util.stream.Collectors;

/** What a store shows, as text in which nothing depends on the store. */
final class State {

    private State() {}

    /** An opportunity with its records, replies and history. */
    static String of(World world, OpportunityId id) {
        return world.translated(world.crm
                .opportunities()
                .find(id)
                .map(o -> o + "\n"
                        + world.crm.contactRecords().of(id).stream()
                                .map(r -> r + "\n" + world.crm.contactRecords().replies(r.id()))
                                .collect(Collectors.joining("\n"))
                        + "\n" + world.crm.history().of(id))
                .orElse("none; " + world.crm.history().of(id)));
    }

    /** A list in a random order and filter, page by page, and an analysis by random criteria. */
    static String of(World world, Random random) {
        var columns = OpportunityColumns.all();
        var column = columns.get(random.nextInt(columns.size()));
        ListQuery query = ListQuery.all()
                .sortedBy(random.nextBoolean() ? Sort.by(column) : Sort.descendingBy(column))
                .where(filter(random))
                .ofSize(1 + random.nextInt(4))
                .withTotal();
        StringBuilder seen = new StringBuilder(query.toString());
        boolean more = true;
        while (more) {
            Page<OpportunityId> page = world.crm.opportunities().search(query);
            page.rows().forEach(row -> seen.append('\n').append(row.values()).append(row.highlight()));
            seen.append('\n').append(page.next()).append(page.total());
            more = page.next().isPresent();
            if (more) {
                query = query.after(page.next().get());
            }
        }
        Grouping by = Grouping.values()[random.nextInt(2)];
        OpportunityCriteria criteria = OpportunityCriteria.by(by);
        int customer = random.nextInt(100);
        int stage = random.nextInt(100);
        if (customer % 3 == 0 && !world.customers.isEmpty()) {
            criteria = criteria.of(world.customers.get(customer % world.customers.size()));
        }
        if (stage % 3 == 0) {
            criteria = criteria.atStage(world.values.get(stage % world.values.size()));
        }
        var analysis = world.crm.reports().opportunities(criteria);
        return world.translated(seen + "\n" + analysis.rows() + analysis.total());
    }

    private static Filter filter(Random random) {
        Filter text = switch (random.nextInt(7)) {
            case 0 -> Filter.where(OpportunityColumns.SUBJECT, Operator.CONTAINS, "%");
            case 1 -> Filter.where(OpportunityColumns.SUBJECT, Operator.EQ, "beta");
            case 2 -> Filter.where(OpportunityColumns.CUSTOMER, Operator.NE, "客户一");
            case 3 -> Filter.where(OpportunityColumns.CUSTOMER, Operator.CONTAINS, "_");
            case 4 -> Filter.where(OpportunityColumns.STATE, Operator.EQ, "active");
            case 5 -> Filter.where(OpportunityColumns.PLANNED, Operator.NE, "");
            default -> Filter.all();
        };
        return random.nextInt(3) > 0
                ? text
                : text.or(Filter.where(OpportunityColumns.EXPECTED, Operator.GT, "1")
                        .and(Filter.where(OpportunityColumns.NO, Operator.NE, "n1")));
    }
}
