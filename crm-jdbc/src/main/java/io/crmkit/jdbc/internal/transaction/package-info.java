/** Our own transactions and parts of the host's: how they begin, wait, end and are tried again (K1 to K8). */
@NullMarked
package io.crmkit.jdbc.internal.transaction;

import org.jspecify.annotations.NullMarked;
