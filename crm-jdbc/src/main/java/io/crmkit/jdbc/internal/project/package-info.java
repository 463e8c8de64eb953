/** Stores projects, their partners and attachments, and reads their list and their analysis (A2). */
@NullMarked
package io.crmkit.jdbc.internal.project;

import org.jspecify.annotations.NullMarked;
