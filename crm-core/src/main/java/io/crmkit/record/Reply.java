package io.crmkit.record;

import java.time.Instant;

/**
 * A reply to a record, such as guidance from a manager. It can be added but not changed (R9). Immutable and
 * thread-safe.
 *
 * @param record the record
 * @param number 1 for the first reply to the record
 * @param author the id of the actor who wrote it
 * @param at the instant at which it was written, to the microsecond
 * @param text the text
 * @since 0.1
 */
public record Reply(RecordId<?> record, int number, String author, Instant at, String text) {}
