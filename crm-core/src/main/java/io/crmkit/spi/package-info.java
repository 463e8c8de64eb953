/** The ports: what a store, a ledger, a numbering or a clock has to offer. A breaking change here is a new major version; new methods come as defaults that throw. */
@NullMarked
package io.crmkit.spi;

import org.jspecify.annotations.NullMarked;
