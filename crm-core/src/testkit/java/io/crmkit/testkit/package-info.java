/** Contracts that every store keeps, as interfaces of tests: a store is tested by implementing them. */
@NullMarked
package io.crmkit.testkit;

import org.jspecify.annotations.NullMarked;
