/**
 * What the CRM keeps, described once for each kind of entity.
 * <p>
 * A {@link io.crmkit.internal.entity.FieldSet} lists the fields of one kind. History entries, the lists of the stores,
 * and the files of an exchange are made from it. To add a field, declare it in the field set of its kind; what the list
 * shows of it is a {@link io.crmkit.list.Column}, which hosts use as a constant and the field refers to.
 */
@NullMarked
package io.crmkit.internal.entity;

import org.jspecify.annotations.NullMarked;
