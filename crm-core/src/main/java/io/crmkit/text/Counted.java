package io.crmkit.text;

import java.util.List;
import java.util.Locale;

/**
 * A number of objects of one kind. Only a whole number can choose between singular and plural.
 *
 * @param kind the kind of the objects
 * @param amount the number, or a balance, in plain digits
 */
record Counted(String kind, String amount) implements Localized {

    @Override
    public String text(Locale locale) {
        Bundle bundle = Bundle.of(locale);
        String key = "counted." + kind;
        Object count = amount.matches("\\d{1,18}") ? (Object) Long.valueOf(amount) : amount;
        return bundle.has(key) && count instanceof Long
                ? bundle.format(key, List.of(count), locale)
                : bundle.format("counted", List.of(Localized.word("kind", kind), amount), locale);
    }

    @Override
    public String toString() {
        return kind + " " + amount;
    }
}
