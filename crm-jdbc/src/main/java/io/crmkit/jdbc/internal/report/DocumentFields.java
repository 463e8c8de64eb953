package io.crmkit.jdbc.internal.report;

import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;

/**
 * The fields that identify the document of a counted row.
 *
 * @param id the column of the id
 * @param number the column of the number
 * @param typed makes the typed id
 * @param <I> the type of the id
 */
public record DocumentFields<I>(Field<UUID> id, Field<String> number, Function<UUID, I> typed) {}
