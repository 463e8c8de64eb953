package io.crmkit.internal.exchange;

import java.util.Arrays;

/** What replies are to, by the names that the file of replies has for it. */
enum ReplyKind {
    CONTACT,
    MAINTENANCE,
    PLAN;

    /** To what the reply of a row is. One to nothing known is taken for one to a contact record, where that is said. */
    static ReplyKind of(CsvRow cells) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(cells.raw("kind")))
                .findFirst()
                .orElse(CONTACT);
    }
}
