/** What is done with services. */
@NullMarked
package io.crmkit.internal.service;

import org.jspecify.annotations.NullMarked;
