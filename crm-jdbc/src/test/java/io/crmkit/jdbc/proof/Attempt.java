package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A command that is tried on documents of its own, all of one number, and what there is of them before and after. */
final class Attempt {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Crm crm;
    private final String no;
    private final Runnable command;
    private Optional<OpportunityId> opportunity = Optional.empty();
    private Optional<ProjectId> project = Optional.empty();
    private Optional<QuoteId> quote = Optional.empty();
    final String before;

    Attempt(Crm crm, String no, Runnable command) {
        this.crm = crm;
        this.no = no;
        this.command = command;
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

    /** All there is of the documents, in a form that is the same for all that were made so. */
    String state() {
        List<String> known = new ArrayList<>();
        UnaryOperator<String> plain = text -> plain(text, known);
        return plain.apply(crm.inTransaction(group -> state(new State(group, plain))));
    }

    private String state(State state) {
        // what is deleted still has a history
        opportunity = opportunity.or(
                () -> state.crm().opportunities().findByNumber(no).map(Opportunity::id));
        project = project.or(() -> state.crm().projects().findByNumber(no).map(Project::id));
        quote = quote.or(() -> state.crm().quotes().findByNumber(no).map(Quote::id));
        return opportunity.map(id -> state.of(id) + state.hangingOn(id)).orElse("not there")
                + project.map(id -> state.of(id) + state.hangingOn(id)).orElse("not there")
                + quote.map(state::of).orElse("not there");
    }

    /** The ids in the order in which they were met. */
    private String plain(String text, List<String> known) {
        Matcher ids = UUIDS.matcher(text.replace(no, "NO"));
        return ids.replaceAll(found -> {
            if (!known.contains(found.group())) {
                known.add(found.group());
            }
            return "id" + known.indexOf(found.group());
        });
    }
}
