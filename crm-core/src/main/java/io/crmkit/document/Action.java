package io.crmkit.document;

import io.crmkit.text.Localized;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that can be done with the CRM and that a policy can forbid: all commands, and the two queries that show a
 * whole ledger, {@link #VERIFY} and {@link #EXPORT}. Stores keep the stable {@link #text() text} of an action, so it
 * never changes.
 *
 * @since 0.1
 */
public enum Action implements Localized {
    OPPORTUNITY_ADD("opportunity.add"),
    OPPORTUNITY_MODIFY("opportunity.modify"),
    OPPORTUNITY_APPROVE("opportunity.approve"),
    OPPORTUNITY_REVOKE_APPROVAL("opportunity.revoke-approval"),
    OPPORTUNITY_TERMINATE("opportunity.terminate"),
    OPPORTUNITY_REACTIVATE("opportunity.reactivate"),
    OPPORTUNITY_DELETE("opportunity.delete"),
    OPPORTUNITY_CONVERT_TO_PROJECT("opportunity.convert-to-project"),
    CONTACT_RECORD_ADD("contact-record.add"),
    CONTACT_RECORD_MODIFY("contact-record.modify"),
    CONTACT_RECORD_COMPLETE("contact-record.complete"),
    CONTACT_RECORD_DELETE("contact-record.delete"),
    CONTACT_RECORD_REPLY("contact-record.reply"),
    MAINTENANCE_RECORD_ADD("maintenance-record.add"),
    MAINTENANCE_RECORD_MODIFY("maintenance-record.modify"),
    MAINTENANCE_RECORD_COMPLETE("maintenance-record.complete"),
    MAINTENANCE_RECORD_DELETE("maintenance-record.delete"),
    MAINTENANCE_RECORD_REPLY("maintenance-record.reply"),
    PROJECT_ADD("project.add"),
    PROJECT_MODIFY("project.modify"),
    PROJECT_TERMINATE("project.terminate"),
    PROJECT_REACTIVATE("project.reactivate"),
    PROJECT_COPY_AS_OPPORTUNITY("project.copy-as-opportunity"),
    PROJECT_DELETE("project.delete"),
    PROJECT_SET_VENDOR("project.set-vendor"),
    PROJECT_REMOVE_VENDOR("project.remove-vendor"),
    PROJECT_ADD_ATTACHMENT("project.add-attachment"),
    PROJECT_REMOVE_ATTACHMENT("project.remove-attachment"),
    QUOTE_ADD("quote.add"),
    QUOTE_MODIFY("quote.modify"),
    QUOTE_DELETE("quote.delete"),
    SERVICE_ADD("service.add"),
    SERVICE_MODIFY("service.modify"),
    SERVICE_DELETE("service.delete"),
    WORK_PLAN_ADD("work-plan.add"),
    WORK_PLAN_MODIFY("work-plan.modify"),
    WORK_PLAN_DELETE("work-plan.delete"),
    WORK_PLAN_REPLY("work-plan.reply"),
    CUSTOMER_ADD("customer.add"),
    CUSTOMER_MODIFY("customer.modify"),
    CUSTOMER_CLASSIFY("customer.classify"),
    CUSTOMER_DELETE("customer.delete"),
    EMPLOYEE_ADD("employee.add"),
    EMPLOYEE_MODIFY("employee.modify"),
    EMPLOYEE_CLASSIFY("employee.classify"),
    EMPLOYEE_DELETE("employee.delete"),
    PRODUCT_ADD("product.add"),
    PRODUCT_MODIFY("product.modify"),
    PRODUCT_CLASSIFY("product.classify"),
    PRODUCT_DELETE("product.delete"),
    CONTACT_PERSON_ADD("contact-person.add"),
    CONTACT_PERSON_MODIFY("contact-person.modify"),
    CONTACT_PERSON_DELETE("contact-person.delete"),
    DICTIONARY_ADD("dictionary.add"),
    DICTIONARY_RENAME("dictionary.rename"),
    DICTIONARY_CHANGE_RATE("dictionary.change-rate"),
    DICTIONARY_DISABLE("dictionary.disable"),
    DICTIONARY_ENABLE("dictionary.enable"),
    DICTIONARY_REORDER("dictionary.reorder"),
    DICTIONARY_DELETE("dictionary.delete"),
    DICTIONARY_LABEL("dictionary.label"),
    LEDGER_CREATE("ledger.create"),
    FILTER_SAVE("filter.save"),
    FILTER_RENAME("filter.rename"),
    FILTER_DELETE("filter.delete"),
    LAYOUT_SAVE("layout.save"),
    LAYOUT_CLEAR("layout.clear"),
    USER_ADD("user.add"),
    USER_MODIFY("user.modify"),
    USER_DISABLE("user.disable"),
    USER_ENABLE("user.enable"),
    USER_CHANGE_PASSWORD("user.change-password"),
    USER_SIGN_IN("user.sign-in"),
    IMPORT("import"),
    EXPORT("export"),
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
