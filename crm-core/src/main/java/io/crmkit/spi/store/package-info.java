/**
 * The interfaces that a database adapter implements: one small store for each kind of entity, all of which are reached
 * through {@link io.crmkit.spi.store.Store}. A host that uses the in-memory store or the stores of crm-jdbc implements
 * none of them.
 * <p>
 * A breaking change to this package requires a new major version. New methods have defaults that throw an exception.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.spi.store;

import org.jspecify.annotations.NullMarked;
