package io.crmkit.record;

import java.time.Instant;

/**
 * A manager's guidance on a record; appended, never edited (R9). Immutable and thread-safe.
 *
 * @param number 1 for the first reply to the record
 * @param author the id of the actor who wrote it
 * @param at when, to the microsecond
 * @since 0.1
 */
public record Reply(RecordId<?> record, int number, String author, Instant at, String text) {}
