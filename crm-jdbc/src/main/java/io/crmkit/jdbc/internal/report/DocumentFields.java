package io.crmkit.jdbc.internal.report;

import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;

/**
 * The fields of the document that something counted is of, and what makes its id.
 *
 * @param number its number
 */
public record DocumentFields<I>(Field<UUID> id, Field<String> number, Function<UUID, I> typed) {}
