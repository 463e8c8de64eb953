package io.crmkit.reports.table;

import io.crmkit.text.Localized;
import java.util.Locale;

/** The name of the group of documents without a value: a word for readers, an empty text in exchange files. */
enum Unnamed implements Localized {
    NONE;

    @Override
    public String text(Locale locale) {
        return Localized.ofKey("figure.none").text(locale);
    }

    @Override
    public String toString() {
        return "";
    }
}
