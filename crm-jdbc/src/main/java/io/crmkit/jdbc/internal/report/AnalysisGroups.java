package io.crmkit.jdbc.internal.report;

import io.crmkit.report.Group;
import io.crmkit.report.GroupKey;
import io.crmkit.report.Sums;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectSelectStep;
import org.jooq.Table;

/** Defines the groups of an analysis and their names (A1 to A4). */
public interface AnalysisGroups {

    /** Returns the fields to group by, with the names that they have in the surrounding statement. */
    Map<String, Field<?>> keys();

    /** Returns the condition that a counted row belongs to a group; always false for a group of another kind. */
    Condition in(GroupKey group);

    /**
     * Reads the groups with their names.
     *
     * @param summed the subquery with the sums for each key
     * @param select begins the surrounding statement
     * @param sums reads the sums from a row
     * @param <S> the type of the sums
     */
    <S extends Sums<S>> List<Group<S>> read(
            Table<?> summed, Function<Collection<Field<?>>, SelectSelectStep<Record>> select, Function<Record, S> sums);
}
