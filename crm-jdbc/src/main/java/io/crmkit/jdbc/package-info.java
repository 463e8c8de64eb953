/**
 * The store on H2, PostgreSQL and MariaDB: in transactions of its own, or in the host's.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.jdbc;

import org.jspecify.annotations.NullMarked;
