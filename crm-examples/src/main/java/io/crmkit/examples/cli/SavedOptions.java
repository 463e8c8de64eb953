package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.list.Filter;
import io.crmkit.list.ListLayout;
import io.crmkit.list.ListPreferences;
import io.crmkit.list.ListType;
import io.crmkit.list.SavedFilter;
import io.crmkit.user.Actor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The layout and the filters that a user has saved for a list (L6, L7). */
final class SavedOptions {

    @Option(
            names = "--as",
            paramLabel = "USER",
            description = "Columns as this user has saved them for the list, and whose filter --saved is.")
    @Nullable
    String user;

    @Option(
            names = "--saved",
            paramLabel = "FILTER",
            description = "Only rows that the filter lets through which --as has saved under this name; goes with"
                    + " --filter by AND.")
    @Nullable
    String filter;

    ListLayout layout(Crm crm, ListType list) {
        return user == null ? ListLayout.standard(list) : preferences(crm, user).layout(list);
    }

    Filter filter(Crm crm, ListType list) {
        if (filter == null) {
            return Filter.all();
        }
        if (user == null) {
            throw new BadInput("--saved needs --as, the user who saved the filter", "--saved 须与 --as 一起使用：指明是谁的过滤条件");
        }
        ListPreferences preferences = preferences(crm, user);
        return preferences.filter(list, filter).orElseThrow(() -> {
            String known =
                    preferences.filters(list).stream().map(SavedFilter::name).collect(Collectors.joining(", "));
            return new BadInput(
                    user + " has not saved a filter " + filter + (known.isEmpty() ? "" : "; saved filters: " + known),
                    user + " 没有保存过滤条件 " + filter + (known.isEmpty() ? "" : "；可用的有：" + known));
        });
    }

    private static ListPreferences preferences(Crm crm, String user) {
        return crm.as(Actor.of(user)).preferences();
    }
}
