package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.thrown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.Crm;
import io.crmkit.document.Action;
import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.ErrorCode;
import io.crmkit.list.Column;
import io.crmkit.list.ConditionRow;
import io.crmkit.list.Filter;
import io.crmkit.list.ListLayout;
import io.crmkit.list.ListPreferences;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Operator;
import io.crmkit.list.SavedFilter;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.project.ProjectColumns;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What users keep for themselves of lists (L6, L7). */
public interface PreferenceContract extends ConfigurableContract {

    /** The list that the tests keep something of. */
    ListType LIST = OpportunityColumns.LIST;

    @Test
    @DisplayName("L4, L6: a filter is saved, loaded as it was, replaced, renamed and deleted")
    default void l6Filters() {
        ListPreferences kept = crm().preferences();
        Filter large = Filter.where(OpportunityColumns.COST, Operator.GE, "3");
        Filter some = ConditionRow.filter(List.of(
                ConditionRow.and(OpportunityColumns.SUBJECT, Operator.CONTAINS, "100%_'\u4e2d\u6587\n"),
                ConditionRow.and(OpportunityColumns.PLANNED, Operator.EQ, ""),
                ConditionRow.or(OpportunityColumns.STATE, Operator.NE, "ACTIVE")));
        kept.saveFilter(LIST, "large", large);
        kept.saveFilter(LIST, "Some", some);
        kept.saveFilter(LIST, "\u5168\u90e8", Filter.all());
        assertEquals(
                List.of(
                        new SavedFilter("Some", some),
                        new SavedFilter("large", large),
                        new SavedFilter("\u5168\u90e8", Filter.all())),
                kept.filters(LIST));
        assertEquals(Optional.of(some), kept.filter(LIST, "Some"));
        assertEquals(Optional.empty(), kept.filter(LIST, "some"));
        kept.saveFilter(LIST, "Some", large);
        assertEquals(Optional.of(large), kept.filter(LIST, "Some"));
        kept.renameFilter(LIST, "Some", "some");
        kept.renameFilter(LIST, "some", "some");
        assertEquals(Optional.of(large), kept.filter(LIST, "some"));
        refused(ErrorCode.NAME_TAKEN, () -> kept.renameFilter(LIST, "some", "large"));
        kept.deleteFilter(LIST, "large");
        assertEquals(
                List.of("some", "\u5168\u90e8"),
                kept.filters(LIST).stream().map(SavedFilter::name).toList());
        notFound(() -> kept.deleteFilter(LIST, "large"));
        notFound(() -> kept.renameFilter(LIST, "large", "x"));
    }

    @Test
    @DisplayName("L4, L6: a tree of any shape is loaded as it was saved")
    default void l6AnyTree() {
        long seed = Long.getLong("crm.filter.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            Filter filter = tree(random, 5);
            crm().preferences().saveFilter(LIST, "tree", filter);
            assertEquals(Optional.of(filter), crm().preferences().filter(LIST, "tree"), "seed " + seed);
        }
        Filter one = Filter.where(OpportunityColumns.NUMBER, Operator.EQ, "x");
        Filter most = new Filter.Or(Collections.nCopies(Filter.MAX_CONDITIONS, one));
        crm().preferences().saveFilter(LIST, "most", most);
        assertEquals(Optional.of(most), crm().preferences().filter(LIST, "most"));
    }

    private static Filter tree(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return Filter.where(
                    OpportunityColumns.NUMBER,
                    random.nextBoolean() ? Operator.EQ : Operator.CONTAINS,
                    "v" + random.nextInt(100));
        }
        List<Filter> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(tree(random, depth - 1));
        }
        return random.nextBoolean() ? new Filter.And(parts) : new Filter.Or(parts);
    }

    @Test
    @DisplayName("L6, L7: saved filters and layouts belong to one user, list and ledger, and leave no history")
    default void l6OfEachUser() {
        Filter filter = Filter.where(OpportunityColumns.NUMBER, Operator.EQ, "1");
        ListLayout layout = new ListLayout(List.of(shown("subject"), shown("number")), 1, false);
        crm().preferences().saveFilter(LIST, "mine", filter);
        crm().preferences().saveLayout(LIST, layout);
        ListPreferences others = crm().as(Actor.of("U1")).preferences();
        assertEquals(List.of(), others.filters(LIST));
        assertEquals(ListLayout.standard(LIST), others.layout(LIST));
        others.clearLayouts();
        notFound(() -> others.deleteFilter(LIST, "mine"));
        assertEquals(List.of(), crm().preferences().filters(ProjectColumns.LIST));
        assertEquals(
                ListLayout.standard(ProjectColumns.LIST), crm().preferences().layout(ProjectColumns.LIST));
        assertEquals(layout, crm().preferences().layout(LIST));
        assertEquals(1, crm().preferences().filters(LIST).size());
    }

    @Test
    @DisplayName("L6: a filter that does not fit the list is not saved, nor one without a name")
    default void l6Refused() {
        ListPreferences kept = crm().preferences();
        Filter fits = Filter.where(OpportunityColumns.NUMBER, Operator.EQ, "1");
        invalid(
                Map.of("filter.1", ErrorCode.UNKNOWN_FIELD, "filter.2", ErrorCode.OPERATOR_NOT_ALLOWED),
                () -> kept.saveFilter(
                        LIST,
                        "x",
                        new Filter.Condition("nothing", Operator.EQ, "1")
                                .and(Filter.where(OpportunityColumns.NUMBER, Operator.GT, "1"))));
        invalid(
                "filter",
                ErrorCode.TOO_MANY_CONDITIONS,
                () -> kept.saveFilter(LIST, "x", new Filter.And(Collections.nCopies(100_000, Filter.all()))));
        invalid("name", ErrorCode.REQUIRED, () -> kept.saveFilter(LIST, " ", fits));
        invalid("name", ErrorCode.TOO_LONG, () -> kept.saveFilter(LIST, "x".repeat(201), fits));
        kept.saveFilter(LIST, "x", fits);
        invalid("newName", ErrorCode.CONTROL_CHARACTER, () -> kept.renameFilter(LIST, "x", "a\u0000"));
        assertEquals(List.of(new SavedFilter("x", fits)), kept.filters(LIST));
    }

    @Test
    @DisplayName("L7: a layout keeps columns, their order and widths, the locked ones and the tree")
    default void l7Layout() {
        ListPreferences kept = crm().preferences();
        assertEquals(ListLayout.standard(LIST), kept.layout(LIST));
        ListLayout first = new ListLayout(
                List.of(shown("customer"), new ListLayout.VisibleColumn("number", OptionalInt.of(120)), shown("cost")),
                2,
                false);
        kept.saveLayout(LIST, first);
        assertEquals(first, kept.layout(LIST));
        assertEquals(
                List.of("customer", "number", "cost"),
                first.of(LIST).stream().map(Column::key).toList());
        ListLayout second = new ListLayout(List.of(shown("number")), 0, true);
        kept.saveLayout(LIST, second);
        assertEquals(second, kept.layout(LIST));
    }

    @Test
    @DisplayName("L7: clearing the layouts clears those of all lists and nothing else")
    default void l7Clear() {
        ListPreferences kept = crm().preferences();
        ListLayout layout = new ListLayout(List.of(shown("number")), 0, true);
        kept.saveLayout(LIST, layout);
        kept.saveLayout(ProjectColumns.LIST, layout);
        crm().as(Actor.of("other")).preferences().saveLayout(LIST, layout);
        kept.saveFilter(LIST, "kept", Filter.all());
        kept.clearLayouts();
        kept.clearLayouts();
        assertEquals(ListLayout.standard(LIST), kept.layout(LIST));
        assertEquals(ListLayout.standard(ProjectColumns.LIST), kept.layout(ProjectColumns.LIST));
        assertEquals(1, kept.filters(LIST).size());
        assertEquals(layout, crm().as(Actor.of("other")).preferences().layout(LIST));
    }

    @Test
    @DisplayName("L7: a layout shows at least one column of the list, none twice, and locks no more than it shows")
    default void l7Refused() {
        ListPreferences kept = crm().preferences();
        invalid(
                Map.of(
                        "columns[0]", ErrorCode.UNKNOWN_FIELD,
                        "columns[2]", ErrorCode.GIVEN_TWICE,
                        "columns[2].width", ErrorCode.OUT_OF_RANGE,
                        "locked", ErrorCode.OUT_OF_RANGE),
                () -> kept.saveLayout(
                        LIST,
                        new ListLayout(
                                List.of(
                                        shown("nothing"),
                                        shown("number"),
                                        new ListLayout.VisibleColumn("number", OptionalInt.of(0))),
                                4,
                                true)));
        invalid("columns", ErrorCode.REQUIRED, () -> kept.saveLayout(LIST, new ListLayout(List.of(), 0, true)));
        assertEquals(ListLayout.standard(LIST), kept.layout(LIST));
    }

    @Test
    @DisplayName("U3, L6, L7: whether a user may keep something is asked")
    default void u3Preferences() {
        crm().preferences().saveFilter(LIST, "x", Filter.all());
        Crm forbidden = builder()
                .policy(new AccessPolicy() {
                    @Override
                    public boolean allows(Actor actor, Action action) {
                        return false;
                    }
                })
                .build();
        ListPreferences kept = forbidden.preferences();
        denied(() -> kept.saveFilter(LIST, "y", Filter.all()));
        denied(() -> kept.renameFilter(LIST, "x", "y"));
        denied(() -> kept.deleteFilter(LIST, "x"));
        notFound(() -> kept.deleteFilter(LIST, "y"));
        denied(() -> kept.saveLayout(LIST, ListLayout.standard(LIST)));
        denied(kept::clearLayouts);
        assertEquals(1, kept.filters(LIST).size());
    }

    @Test
    @DisplayName("L6: without a filter the list is the whole list again")
    default void l6Unfiltered() {
        with().opportunity(o -> o.number("1"));
        with().opportunity(o -> o.number("2"));
        crm().preferences().saveFilter(LIST, "one", Filter.where(OpportunityColumns.NUMBER, Operator.EQ, "1"));
        ListQuery filtered =
                ListQuery.all().where(crm().preferences().filter(LIST, "one").orElseThrow());
        assertEquals(List.of("1"), with().numbers(filtered));
        assertEquals(List.of("1", "2"), with().numbers(filtered.where(Filter.all())));
    }

    private static void denied(Executable call) {
        thrown(AccessDeniedException.class, ErrorCode.ACCESS_DENIED, call);
    }

    private static ListLayout.VisibleColumn shown(String key) {
        return new ListLayout.VisibleColumn(key, OptionalInt.empty());
    }
}
