/**
 * The store on H2, PostgreSQL and MariaDB, and ledgers that are kept in a database.
 * <p>
 * {@link io.crmkit.jdbc.JdbcStore} opens a store that works in its own transactions or joins those of the host, which
 * it hands over as a {@link io.crmkit.jdbc.HostTransaction}. {@link io.crmkit.jdbc.MappedLedger} makes a ledger of the
 * host's own tables (M1). {@link io.crmkit.jdbc.CrmSchema} creates and checks the schema where the host manages it
 * itself.
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.jdbc;

import org.jspecify.annotations.NullMarked;
