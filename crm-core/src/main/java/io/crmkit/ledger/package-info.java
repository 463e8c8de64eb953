/**
 * The customers, employees and products of the ledger, each kind as a tree, and the contact persons of customers.
 * <dl>
 *   <dt>M1</dt>
 *   <dd>The three kinds are in the ledger: the host's ledger if the host shares one, otherwise the CRM's own.</dd>
 *   <dt>M2</dt>
 *   <dd>An entry with other entries below it is a category. Documents refer only to leaves.</dd>
 *   <dt>M3</dt>
 *   <dd>An entry that is in use cannot be subdivided.</dd>
 *   <dt>M4</dt>
 *   <dd>An entry cannot be deleted while it has a balance, host documents, CRM documents or entries below it. The
 *   refusal lists them all.</dd>
 *   <dt>M5</dt>
 *   <dd>Codes are unique per kind. A tree has no cycle and at most 32 levels.</dd>
 *   <dt>M6</dt>
 *   <dd>Suppliers can be customers of the CRM.</dd>
 *   <dt>M7</dt>
 *   <dd>A list shows all leaves, all leaves below a category, or the direct children of an entry.</dd>
 *   <dt>M8</dt>
 *   <dd>An attribute that a ledger cannot store cannot be set.</dd>
 *   <dt>M9</dt>
 *   <dd>A contact person belongs to one customer and has a unique name there. It cannot be deleted while a record
 *   refers to it.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.ledger;

import org.jspecify.annotations.NullMarked;
