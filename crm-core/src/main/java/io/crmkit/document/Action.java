package io.crmkit.document;

import io.crmkit.text.Localized;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The actions that an access policy can forbid (U3): all commands, and the two queries that show a whole ledger,
 * {@link #VERIFY} and {@link #EXPORT}. The history and events name them too. Stores keep the stable
 * {@link #text() text} of an action, so it never changes.
 *
 * @since 0.1
 */
public enum Action implements Localized {
    OPPORTUNITY_ADD("opportunity.add"),
    /** Changing an opportunity directly, not through its records (R6). */
    OPPORTUNITY_MODIFY("opportunity.modify"),
    /** Approving an opportunity, which freezes it (O5). */
    OPPORTUNITY_APPROVE("opportunity.approve"),
    OPPORTUNITY_REVOKE_APPROVAL("opportunity.revoke-approval"),
    OPPORTUNITY_TERMINATE("opportunity.terminate"),
    OPPORTUNITY_REACTIVATE("opportunity.reactivate"),
    /** Deleting an opportunity with its records and their quotes (O7), also by a deletion plan. */
    OPPORTUNITY_DELETE("opportunity.delete"),
    /** Making a project from an opportunity (P1). */
    OPPORTUNITY_CONVERT_TO_PROJECT("opportunity.convert-to-project"),
    /** Adding a contact record, planned or completed. */
    CONTACT_RECORD_ADD("contact-record.add"),
    CONTACT_RECORD_MODIFY("contact-record.modify"),
    /** Completing a contact record, which changes the values of the opportunity (R5). */
    CONTACT_RECORD_COMPLETE("contact-record.complete"),
    CONTACT_RECORD_DELETE("contact-record.delete"),
    /** Replying to a contact record (R9). */
    CONTACT_RECORD_REPLY("contact-record.reply"),
    /** Adding a maintenance record, planned or completed. */
    MAINTENANCE_RECORD_ADD("maintenance-record.add"),
    MAINTENANCE_RECORD_MODIFY("maintenance-record.modify"),
    /** Completing a maintenance record, which changes the values of the project (R5, R10). */
    MAINTENANCE_RECORD_COMPLETE("maintenance-record.complete"),
    MAINTENANCE_RECORD_DELETE("maintenance-record.delete"),
    /** Replying to a maintenance record (R9). */
    MAINTENANCE_RECORD_REPLY("maintenance-record.reply"),
    /** Adding a project directly, without an opportunity (P1). */
    PROJECT_ADD("project.add"),
    /** Changing a project directly, not through its records (R6). */
    PROJECT_MODIFY("project.modify"),
    PROJECT_TERMINATE("project.terminate"),
    PROJECT_REACTIVATE("project.reactivate"),
    /** Adding an opportunity with the values of a project (P5). */
    PROJECT_COPY_AS_OPPORTUNITY("project.copy-as-opportunity"),
    /** Deleting a project with all its parts (P4), also by a deletion plan. */
    PROJECT_DELETE("project.delete"),
    /** Adding a vendor to a project or changing its role (P2). */
    PROJECT_SET_VENDOR("project.set-vendor"),
    PROJECT_REMOVE_VENDOR("project.remove-vendor"),
    PROJECT_ADD_ATTACHMENT("project.add-attachment"),
    PROJECT_REMOVE_ATTACHMENT("project.remove-attachment"),
    /** Adding a quote, direct or on a record (Q1). */
    QUOTE_ADD("quote.add"),
    QUOTE_MODIFY("quote.modify"),
    QUOTE_DELETE("quote.delete"),
    SERVICE_ADD("service.add"),
    /** Changing a service, which includes ending, reopening and rating it (S2). */
    SERVICE_MODIFY("service.modify"),
    SERVICE_DELETE("service.delete"),
    WORK_PLAN_ADD("work-plan.add"),
    /** Changing the texts of a work plan (W2). */
    WORK_PLAN_MODIFY("work-plan.modify"),
    WORK_PLAN_DELETE("work-plan.delete"),
    /** Replying to a work plan (W3). */
    WORK_PLAN_REPLY("work-plan.reply"),
    CUSTOMER_ADD("customer.add"),
    CUSTOMER_MODIFY("customer.modify"),
    /** Moving a customer below another entry or to the top (M3). */
    CUSTOMER_CLASSIFY("customer.classify"),
    CUSTOMER_DELETE("customer.delete"),
    EMPLOYEE_ADD("employee.add"),
    EMPLOYEE_MODIFY("employee.modify"),
    /** Moving an employee below another entry or to the top (M3). */
    EMPLOYEE_CLASSIFY("employee.classify"),
    EMPLOYEE_DELETE("employee.delete"),
    PRODUCT_ADD("product.add"),
    PRODUCT_MODIFY("product.modify"),
    /** Moving a product below another entry or to the top (M3). */
    PRODUCT_CLASSIFY("product.classify"),
    PRODUCT_DELETE("product.delete"),
    CONTACT_PERSON_ADD("contact-person.add"),
    CONTACT_PERSON_MODIFY("contact-person.modify"),
    CONTACT_PERSON_DELETE("contact-person.delete"),
    /** Adding a value to a dictionary (D1). */
    DICTIONARY_ADD("dictionary.add"),
    /** Changing the text of a dictionary value (D1). */
    DICTIONARY_RENAME("dictionary.rename"),
    /** Changing the default completion rate of a sales stage (D3). */
    DICTIONARY_CHANGE_RATE("dictionary.change-rate"),
    /** Disabling a dictionary value, so that it can no longer be chosen (D1). */
    DICTIONARY_DISABLE("dictionary.disable"),
    DICTIONARY_ENABLE("dictionary.enable"),
    /** Changing the order of the values of a dictionary (D1). */
    DICTIONARY_REORDER("dictionary.reorder"),
    DICTIONARY_DELETE("dictionary.delete"),
    /** Changing the label of a dictionary itself (D2). */
    DICTIONARY_LABEL("dictionary.label"),
    /** Creating the ledger with its default dictionary values (D4). */
    LEDGER_CREATE("ledger.create"),
    /** Saving a filter under a name, for the actor only (L6). */
    FILTER_SAVE("filter.save"),
    FILTER_RENAME("filter.rename"),
    FILTER_DELETE("filter.delete"),
    /** Saving the layout of a list, for the actor only (L7). */
    LAYOUT_SAVE("layout.save"),
    /** Removing all layouts of the actor (L7). */
    LAYOUT_CLEAR("layout.clear"),
    USER_ADD("user.add"),
    USER_MODIFY("user.modify"),
    /** Disabling a user, who can then no longer sign in (U1). */
    USER_DISABLE("user.disable"),
    USER_ENABLE("user.enable"),
    /** Changing the password of the actor, which needs the old one (U2). */
    USER_CHANGE_PASSWORD("user.change-password"),
    /** Signing in with a password (U1, U2). */
    USER_SIGN_IN("user.sign-in"),
    /** Importing files, or checking them in a dry run (X1). */
    IMPORT("import"),
    /** Exporting the whole ledger (X1). */
    EXPORT("export"),
    /** Checking that the stored data of the whole ledger meets the rules. */
    VERIFY("verify");

    private static final Map<String, Action> BY_TEXT =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Action::text, Function.identity()));

    private final String text;

    Action(String text) {
        this.text = text;
    }

    /** Returns the action that has a text. */
    public static Optional<Action> find(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    /**
     * Returns the action that has a text.
     *
     * @throws IllegalArgumentException if no action has it
     */
    public static Action of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("unknown action: " + text));
    }

    /** Returns the stable text of the action, such as {@code opportunity.approve}. */
    public String text() {
        return text;
    }

    @Override
    public String text(Locale locale) {
        return Localized.word("action", text).text(locale);
    }

    /** Returns the stable text, as stores keep it. */
    @Override
    public String toString() {
        return text;
    }
}
