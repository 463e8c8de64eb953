package io.crmkit.text;

import java.util.Locale;

/**
 * An enum of this library whose constants have a text under {@code <Enum>.<CONSTANT>}, such as
 * {@code OpportunityState.ACTIVE}. A nested enum has the name of its outer class in front.
 *
 * @since 0.1
 */
public interface LocalizedEnum extends Localized {

    /** The name of the constant; every enum has this method. */
    String name();

    /** The enum of the constant; every enum has this method. */
    Class<?> getDeclaringClass();

    @Override
    default String text(Locale locale) {
        String name = getDeclaringClass().getName();
        String type = name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
        return Localized.ofKey(type + "." + name()).text(locale);
    }
}
