/**
 * Customers, employees and products of the ledger, each kind a tree, and the contact persons of customers.
 * <dl>
 *   <dt>M1</dt>
 *   <dd>The three kinds live in the ledger: the host's, if it shares one, else the CRM's own.</dd>
 *   <dt>M2</dt>
 *   <dd>What has entries below it is a category; documents name leaves only.</dd>
 *   <dt>M3</dt>
 *   <dd>An entry that is in use cannot be subdivided.</dd>
 *   <dt>M4</dt>
 *   <dd>An entry is not deleted while it has a balance, host documents, CRM documents or entries below it; the
 *   refusal lists them all.</dd>
 *   <dt>M5</dt>
 *   <dd>Codes are unique per kind; a tree has no cycle and at most 32 levels.</dd>
 *   <dt>M6</dt>
 *   <dd>Suppliers can be customers of the CRM.</dd>
 *   <dt>M7</dt>
 *   <dd>Lists show every leaf, every leaf below a category, or the direct children.</dd>
 *   <dt>M8</dt>
 *   <dd>What a ledger cannot keep of an entry cannot be set.</dd>
 *   <dt>M9</dt>
 *   <dd>A contact person belongs to one customer, has a name that is unique there, and stays while a record names
 *   it.</dd>
 * </dl>
 *
 * @since 0.1
 */
@NullMarked
package io.crmkit.ledger;

import org.jspecify.annotations.NullMarked;
