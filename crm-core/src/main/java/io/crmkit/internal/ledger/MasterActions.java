package io.crmkit.internal.ledger;

import io.crmkit.document.Action;
import io.crmkit.ledger.MasterKind;

/**
 * The actions on the entries of one kind of master data.
 *
 * @param add adds an entry
 * @param modify replaces the values of an entry
 * @param classify moves an entry in the tree
 * @param delete deletes an entry
 */
record MasterActions(Action add, Action modify, Action classify, Action delete) {

    static MasterActions of(MasterKind kind) {
        return switch (kind) {
            case CUSTOMER ->
                new MasterActions(
                        Action.CUSTOMER_ADD, Action.CUSTOMER_MODIFY, Action.CUSTOMER_CLASSIFY, Action.CUSTOMER_DELETE);
            case EMPLOYEE ->
                new MasterActions(
                        Action.EMPLOYEE_ADD, Action.EMPLOYEE_MODIFY, Action.EMPLOYEE_CLASSIFY, Action.EMPLOYEE_DELETE);
            case PRODUCT ->
                new MasterActions(
                        Action.PRODUCT_ADD, Action.PRODUCT_MODIFY, Action.PRODUCT_CLASSIFY, Action.PRODUCT_DELETE);
        };
    }
}
