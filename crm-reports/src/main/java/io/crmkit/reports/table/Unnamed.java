package io.crmkit.reports.table;

import io.crmkit.text.Localized;
import java.util.Locale;

/** What stands for the name of the documents that name no value: a word for people, nothing in exchange files. */
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
