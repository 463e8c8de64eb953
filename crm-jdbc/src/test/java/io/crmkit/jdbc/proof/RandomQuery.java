package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.list.Column;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.plan.WorkPlanColumns;
import io.crmkit.project.ProjectColumns;
import io.crmkit.project.ProjectState;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.record.RecordColumns;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.service.ServiceColumns;
import io.crmkit.value.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws questions to a store: pages of lists, and analyses. */
final class RandomQuery {

    private final Chance chance;

    RandomQuery(Chance chance) {
        this.chance = chance;
    }

    /** A list in a random order and filter, page by page. */
    Function<World, String> list() {
        return switch (chance.upTo(7)) {
            case 0 ->
                list(
                        OpportunityColumns.LIST,
                        (crm, query) -> crm.opportunities().search(query));
            case 1 -> list(ProjectColumns.LIST, (crm, query) -> crm.projects().search(query));
            case 2 -> list(QuoteColumns.LIST, (crm, query) -> crm.quotes().search(query));
            case 3 -> list(ServiceColumns.LIST, (crm, query) -> crm.services().search(query));
            case 4 -> list(WorkPlanColumns.LIST, (crm, query) -> crm.workPlans().search(query));
            case 5 ->
                list(RecordColumns.CONTACT, (crm, query) -> crm.contactRecords().search(query));
            default ->
                list(
                        RecordColumns.MAINTENANCE,
                        (crm, query) -> crm.maintenanceRecords().search(query));
        };
    }

    private <I> Function<World, String> list(ListType type, BiFunction<Crm, ListQuery, Page<I>> search) {
        Column<?> column = chance.of(type.columns());
        ListQuery first = ListQuery.all()
                .sortedBy(chance.oneIn(2) ? Sort.by(column) : Sort.descendingBy(column))
                .where(filter(type, 2))
                .ofSize(2 + chance.upTo(5))
                .withTotal();
        return world -> {
            StringBuilder seen = new StringBuilder(first.toString());
            Optional<ListQuery> query = Optional.of(first);
            while (query.isPresent()) {
                Page<I> page = search.apply(world.crm, query.get());
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

    private Filter filter(ListType type, int depth) {
        if (depth == 0 || chance.oneIn(2)) {
            return chance.oneIn(3) ? Filter.all() : condition(type);
        }
        Filter one = filter(type, depth - 1);
        Filter other = filter(type, depth - 1);
        return chance.oneIn(2) ? one.and(other) : one.or(other);
    }

    /** A condition, which now and then does not fit its column. */
    private Filter condition(ListType type) {
        Column<?> column = chance.of(type.columns());
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

    // -----------------------------------------------------------------------------------------------------------------

    /** An analysis by random criteria. */
    Function<World, String> analysis() {
        Grouping by = chance.of(Grouping.values());
        Named customer = named(3);
        Named employee = named(4);
        Named stage = named(4);
        int from = chance.upTo(20);
        Period period = chance.oneIn(3)
                ? Period.between(Chance.START.plusDays(from), Chance.START.plusDays(from + 7L))
                : Period.always();
        return switch (chance.upTo(4)) {
            case 0 -> {
                OpportunityState state = chance.oneIn(4) ? chance.of(OpportunityState.values()) : null;
                yield world -> world.crm
                        .reports()
                        .opportunities(new OpportunityCriteria(
                                by,
                                stage.in(world::stage),
                                customer.in(world::customer),
                                employee.in(world::employee),
                                Optional.ofNullable(state),
                                period))
                        .toString();
            }
            case 1 -> {
                ProjectState state = chance.oneIn(4) ? chance.of(ProjectState.values()) : null;
                yield world -> world.crm
                        .reports()
                        .projects(new ProjectCriteria(
                                by,
                                stage.in(world::stage),
                                customer.in(world::customer),
                                employee.in(world::employee),
                                Optional.ofNullable(state),
                                period))
                        .toString();
            }
            case 2 -> {
                ServiceGrouping of = chance.of(ServiceGrouping.values());
                yield world -> world.crm
                        .reports()
                        .services(new ServiceCriteria(
                                of, customer.in(world::customer), employee.in(world::employee), period))
                        .toString();
            }
            default ->
                world -> world.crm
                        .reports()
                        .quotes(new QuoteCriteria(customer.in(world::customer), employee.in(world::employee), period))
                        .toString();
        };
    }

    private Named named(int oneIn) {
        return new Named(chance.oneIn(oneIn) ? chance.place() : null);
    }

    /** Something that a trace has met, or nothing. */
    private record Named(@Nullable Integer place) {

        <T> Optional<T> in(Function<Integer, T> met) {
            return Optional.ofNullable(place).map(met);
        }
    }
}
