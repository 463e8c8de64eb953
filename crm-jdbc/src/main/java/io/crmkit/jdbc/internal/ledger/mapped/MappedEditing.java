package io.crmkit.jdbc.internal.ledger.mapped;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a host's table is changed. Immutable.
 *
 * @param onInsert what columns get in a row that is added
 * @param onUpdate what columns get in a row that is changed
 * @param mark how rows are marked as deleted; empty if they are deleted
 * @param codeKeys the unique indexes that refuse a code that is taken
 */
public record MappedEditing(
        KeyMaking key,
        Map<LiveColumn, ColumnValue> onInsert,
        Map<LiveColumn, ColumnValue> onUpdate,
        Optional<MappedCondition> mark,
        Set<String> codeKeys) {}
