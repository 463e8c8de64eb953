/**
 * The test kit: implement one of the contracts in a test of yours, and JUnit runs everything that an implementation of
 * that port must do. {@link io.crmkit.testkit.Fixtures} adds documents and {@link io.crmkit.testkit.Refusals} checks
 * errors in your own tests.
 */
@NullMarked
package io.crmkit.testkit;

import org.jspecify.annotations.NullMarked;
