/** What was done for a parent: contact records, their order, completion, back-fill and replies (R1 to R9). */
@NullMarked
package io.crmkit.record;

import org.jspecify.annotations.NullMarked;
