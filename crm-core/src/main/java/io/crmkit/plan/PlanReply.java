package io.crmkit.plan;

import java.time.Instant;

/**
 * A manager's guidance on a work plan; appended, never edited (W3, R9). Immutable and thread-safe.
 *
 * @param number 1 for the first reply to the plan
 * @param author the id of the actor who wrote it
 * @param at when, to the microsecond
 * @since 0.1
 */
public record PlanReply(WorkPlanId plan, int number, String author, Instant at, String text) {}
