package io.crmkit.plan;

import java.time.Instant;

/**
 * A reply to a work plan, such as guidance from a manager. It can be added but not changed (W3, R9). Immutable and
 * thread-safe.
 *
 * @param plan the work plan
 * @param number 1 for the first reply to the plan
 * @param author the id of the actor who wrote it
 * @param at the instant at which it was written, to the microsecond
 * @param text the text
 * @since 0.1
 */
public record PlanReply(WorkPlanId plan, int number, String author, Instant at, String text) {}
