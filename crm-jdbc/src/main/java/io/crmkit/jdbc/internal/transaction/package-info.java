/** Our own transactions and our parts of the host's: how they begin, wait, end and are retried (K1 to K8). */
@NullMarked
package io.crmkit.jdbc.internal.transaction;

import org.jspecify.annotations.NullMarked;
