/**
 * Projects: the work after a sale, made from opportunities or added directly.
 * <dl>
 *   <dt>P1</dt>
 *   <dd>Converting an approved opportunity carries its values over. It fixes the opportunity amount, and actual cost
 *   and amount start as planned.</dd>
 *   <dt>P2</dt>
 *   <dd>A project also has vendors and attachments.</dd>
 *   <dt>P3</dt>
 *   <dd>A terminated project accepts no change until it is reactivated.</dd>
 *   <dt>P4</dt>
 *   <dd>Deleting a project deletes its records, quotes, vendors and attachments, clears the links of services to it,
 *   and makes its opportunity approved again.</dd>
 *   <dt>P5</dt>
 *   <dd>A project can be copied as a new opportunity.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.project;

import org.jspecify.annotations.NullMarked;
