package io.crmkit.jdbc.internal.ledger.mapped;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a host's table is changed. Immutable.
 *
 * @param key the origin of the keys of added rows
 * @param onInsert the values of columns in added rows
 * @param onUpdate the values of columns in changed rows
 * @param mark the condition that marks rows as deleted; empty if rows are really deleted
 * @param codeKeys the unique indexes whose violation means that the code is taken
 */
public record MappedEditing(
        KeyMaking key,
        Map<LiveColumn, ColumnValue> onInsert,
        Map<LiveColumn, ColumnValue> onUpdate,
        Optional<MappedCondition> mark,
        Set<String> codeKeys) {}
