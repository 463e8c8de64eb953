package io.crmkit.text;

import java.util.List;
import java.util.Locale;

/**
 * A word from the bundles.
 *
 * @param keys the keys to look for, the most specific one first
 * @param word shown unchanged if the bundles have none of the keys
 */
record Word(List<String> keys, String word) implements Localized {

    @Override
    public String text(Locale locale) {
        Bundle bundle = Bundle.of(locale);
        return keys.stream()
                .filter(bundle::has)
                .findFirst()
                .map(key -> bundle.format(key, List.of(), locale))
                .orElse(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
