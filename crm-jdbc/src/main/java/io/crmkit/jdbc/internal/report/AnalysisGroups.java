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

/** What makes the groups of an analysis, and what they are called. */
public interface AnalysisGroups {

    /** The fields that are grouped by, under the names that the statement around has for them. */
    Map<String, Field<?>> keys();

    /** That what is counted belongs to a group; never true of a key of another kind. */
    Condition in(GroupKey group);

    /**
     * Reads the groups with their names.
     *
     * @param summed the sums of each key
     * @param select begins the statement around
     * @param sums makes the sums of a row
     */
    <S extends Sums<S>> List<Group<S>> read(
            Table<?> summed, Function<Collection<Field<?>>, SelectSelectStep<Record>> select, Function<Record, S> sums);
}
