package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A command that is tried on documents of its own, all of one number, or on a user of that id, and what there is of them
 * before and after.
 */
final class Attempt {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Crm crm;
    private final String number;
    private final boolean ofUser;
    private final Runnable command;
    private Optional<OpportunityId> opportunity = Optional.empty();
    private Optional<ProjectId> project = Optional.empty();
    private Optional<QuoteId> quote = Optional.empty();
    private Optional<ServiceId> service = Optional.empty();
    private Optional<WorkPlanId> workPlan = Optional.empty();
    final String before;

    Attempt(Crm crm, String number, FaultedCommand kind, Runnable command) {
        this.crm = crm;
        this.number = number;
        this.ofUser = kind.isOfUser();
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
        return ofUser ? state.ofUser(number) + state.keptBy(number) : documents(state);
    }

    private String documents(State state) {
        // what is deleted still has a history
        opportunity = opportunity.or(
                () -> state.crm().opportunities().findByNumber(number).map(Opportunity::id));
        project = project.or(() -> state.crm().projects().findByNumber(number).map(Project::id));
        quote = quote.or(() -> state.crm().quotes().findByNumber(number).map(Quote::id));
        service = service.or(() -> state.crm().services().findByNumber(number).map(ServiceRecord::id));
        workPlan =
                workPlan.or(() -> state.crm().workPlans().findByNumber(number).map(WorkPlan::id));
        return opportunity.map(id -> state.of(id) + state.hangingOn(id)).orElse("not there")
                + project.map(id -> state.of(id) + state.hangingOn(id)).orElse("not there")
                + quote.map(state::of).orElse("not there")
                + service.map(state::of).orElse("not there")
                + workPlan.map(state::of).orElse("not there");
    }

    /** The ids in the order in which they were met. */
    private String plain(String text, List<String> known) {
        Matcher ids = UUIDS.matcher(text.replace(number, "NO"));
        return ids.replaceAll(found -> {
            if (!known.contains(found.group())) {
                known.add(found.group());
            }
            return "id" + known.indexOf(found.group());
        });
    }
}
