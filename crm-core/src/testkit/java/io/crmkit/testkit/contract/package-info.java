/** The parts of {@link io.crmkit.testkit.StoreContract}, one for each area of the rules. */
@NullMarked
package io.crmkit.testkit.contract;

import org.jspecify.annotations.NullMarked;
