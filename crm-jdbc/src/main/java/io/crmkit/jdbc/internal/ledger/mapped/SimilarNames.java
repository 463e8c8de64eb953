package io.crmkit.jdbc.internal.ledger.mapped;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists the tables that a host may have meant, the most similar names first.
 *
 * @param said the name as the host wrote it
 */
record SimilarNames(String said) {

    private static final String HISTORY = "schema_history";
    private static final String LEDGER = "ledger";
    /** The maximum number of listed names (K17). */
    private static final int LISTED = 40;

    /** Lists names, without the tables of the CRM itself. */
    String listed(Collection<String> there) {
        Set<String> ours = prefixesOfOurs(there);
        List<String> names = there.stream()
                .filter(name -> ours.stream().noneMatch(lower(name)::startsWith))
                .sorted(Comparator.comparing((String name) -> !isPart(name))
                        .thenComparing(name -> distance(lower(name), lower(said)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return String.join(", ", names.subList(0, Math.min(LISTED, names.size())))
                + (names.size() > LISTED ? " and " + (names.size() - LISTED) + " more" : "");
    }

    /** Returns the prefixes of the CRM's tables, which are recognized by the table of the migration history. */
    private static Set<String> prefixesOfOurs(Collection<String> there) {
        Set<String> names = there.stream().map(SimilarNames::lower).collect(Collectors.toSet());
        return names.stream()
                .filter(name -> name.endsWith(HISTORY))
                .map(name -> name.substring(0, name.length() - HISTORY.length()))
                .filter(prefix -> !prefix.isEmpty() && names.contains(prefix + LEDGER))
                .collect(Collectors.toSet());
    }

    /** Returns whether one name contains the other. */
    private boolean isPart(String name) {
        return lower(name).contains(lower(said)) || lower(said).contains(lower(name));
    }

    /** Returns the edit distance: the number of letters that are added, left out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
