/** Stores services, and reads their list and their analysis (A3). */
@NullMarked
package io.crmkit.jdbc.internal.service;

import org.jspecify.annotations.NullMarked;
