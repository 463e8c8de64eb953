package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.opportunity.OpportunityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A command that is tried on an opportunity of its own, and what there is of that before and after. */
final class Attempt {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Crm crm;
    private final String no;
    private final Runnable command;
    private final Optional<OpportunityId> prepared;
    final String before;

    Attempt(Crm crm, String no, Runnable command) {
        this.crm = crm;
        this.no = no;
        this.command = command;
        this.prepared = FaultedCommand.idOf(crm, no);
        this.before = state();
    }

    @Nullable
    Throwable run() {
        try {
            command.run();
            return null;
        } catch (RuntimeException | LinkageError failed) {
            return failed;
        }
    }

    /** All there is of the opportunity, in a form that is the same for every one that was made so. */
    String state() {
        return prepared.or(() -> FaultedCommand.idOf(crm, no))
                .map(id -> plain(new State(crm, UnaryOperator.identity()).of(id)))
                .orElse("not there");
    }

    private String plain(String state) {
        List<String> known = new ArrayList<>();
        Matcher ids = UUIDS.matcher(state.replace(no, "NO"));
        return ids.replaceAll(found -> {
            if (!known.contains(found.group())) {
                known.add(found.group());
            }
            return "id" + known.indexOf(found.group());
        });
    }
}
