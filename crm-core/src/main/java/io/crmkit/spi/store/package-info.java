/**
 * The ports that a database adapter implements: one small store for each kind of entity, all reached through
 * {@link io.crmkit.spi.store.Store}. A host that uses the stores in memory or of crm-jdbc needs none of them.
 * <p>
 * A breaking change here is a new major version. New methods have defaults that throw.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.spi.store;

import org.jspecify.annotations.NullMarked;
