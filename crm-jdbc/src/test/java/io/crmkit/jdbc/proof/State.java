package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.list.Column;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.value.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a store shows, as text. */
final class State {

    private State() {}

    /** An opportunity with its records, replies and history. */
    static String of(Crm crm, OpportunityId id) {
        String document = crm.opportunities()
                .find(id)
                .map(o -> o + "\n"
                        + crm.contactRecords().of(id).stream()
                                .map(r -> r + "\n" + crm.contactRecords().replies(r.id()))
                                .collect(Collectors.joining("\n")))
                .orElse("none");
        return document + "\n" + crm.history().of(id);
    }

    /** Everything there is. */
    static String of(World world) {
        Crm crm = world.crm;
        StringBuilder seen = new StringBuilder();
        world.known.opportunities.forEach(id -> seen.append(of(crm, id)).append('\n'));
        world.known.services.forEach(id -> seen.append(crm.services().find(id))
                .append(crm.history().of(id))
                .append('\n'));
        world.known.customers.forEach(id -> seen.append(crm.customers().find(id))
                .append(crm.contactPersons().of(id))
                .append('\n'));
        seen.append(crm.customers().all(Optional.empty(), 100)).append('\n');
        seen.append(crm.customers().level(null)).append('\n');
        seen.append(crm.employees().all(Optional.empty(), 100)).append('\n');
        for (Dictionary dictionary : Dictionary.values()) {
            seen.append(crm.dictionaries().values(dictionary)).append('\n');
        }
        return seen.toString();
    }

    /** A list in a random order and filter, page by page. */
    static Function<World, String> list(Chance chance) {
        Column<?> column = chance.of(OpportunityColumns.LIST.columns());
        ListQuery first = ListQuery.all()
                .sortedBy(chance.oneIn(2) ? Sort.by(column) : Sort.descendingBy(column))
                .where(filter(chance, 2))
                .ofSize(2 + chance.upTo(5))
                .withTotal();
        return world -> {
            StringBuilder seen = new StringBuilder(first.toString());
            Optional<ListQuery> query = Optional.of(first);
            while (query.isPresent()) {
                Page<OpportunityId> page = world.crm.opportunities().search(query.get());
                page.rows()
                        .forEach(row -> seen.append('\n')
                                .append(row.id())
                                .append(row.values())
                                .append(row.highlight()));
                seen.append('\n').append(page.next()).append(page.total());
                query = page.next().map(first::after);
            }
            return seen.toString();
        };
    }

    /** An analysis by random criteria. */
    static Function<World, String> analysis(Chance chance) {
        Grouping by = chance.of(Grouping.values());
        int customer = chance.oneIn(3) ? chance.place() : -1;
        int employee = chance.oneIn(4) ? chance.place() : -1;
        int stage = chance.oneIn(4) ? chance.place() : -1;
        Optional<OpportunityState> state =
                chance.oneIn(4) ? Optional.of(chance.of(OpportunityState.values())) : Optional.empty();
        int from = chance.upTo(20);
        Period period = chance.oneIn(3)
                ? Period.between(Chance.START.plusDays(from), Chance.START.plusDays(from + 7L))
                : Period.always();
        return world -> {
            OpportunityCriteria criteria = OpportunityCriteria.by(by).within(period);
            criteria = customer >= 0 ? criteria.of(world.customer(customer)) : criteria;
            criteria = employee >= 0 ? criteria.of(world.employee(employee)) : criteria;
            criteria = stage >= 0 ? criteria.atStage(world.stage(stage)) : criteria;
            criteria = state.isPresent() ? criteria.in(state.get()) : criteria;
            return world.crm.reports().opportunities(criteria).toString();
        };
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static Filter filter(Chance chance, int depth) {
        if (depth == 0 || chance.oneIn(2)) {
            return chance.oneIn(3) ? Filter.all() : condition(chance);
        }
        Filter one = filter(chance, depth - 1);
        Filter other = filter(chance, depth - 1);
        return chance.oneIn(2) ? one.and(other) : one.or(other);
    }

    /** A condition, which now and then does not fit its column. */
    private static Filter condition(Chance chance) {
        Column<?> column = chance.of(OpportunityColumns.LIST.columns());
        List<Operator> fitting =
                Arrays.stream(Operator.values()).filter(column.type()::allows).toList();
        Operator operator = chance.oneIn(30) ? chance.of(Operator.values()) : chance.of(fitting);
        String value = switch (column.type()) {
            case CHOICE -> chance.of(List.of("active", "Proposal", "TERM", "o", "%"));
            case NUMBER -> chance.of(List.of("0", "1", "50.00", "-1", "0.051", "1234567.89", "ten"));
            case DATE -> Chance.START.plusDays(chance.upTo(20)).toString();
            case TIME -> Chance.START.plusDays(chance.upTo(20)).atTime(9, 30).toString();
            case BOOLEAN -> chance.of(List.of("true", "false", "yes"));
            case TEXT -> chance.of(List.of("%", "_", "\\", "!", "beta", "N1", "n1", "é", "FI", "客"));
        };
        return Filter.where(column, operator, chance.oneIn(6) ? "" : value);
    }
}
