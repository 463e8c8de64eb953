package io.crmkit.examples.demo;

import io.crmkit.Crm;
import io.crmkit.document.DeletionPlan;
import io.crmkit.error.CrmException;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Project;
import io.crmkit.reports.table.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the chapters share.
 *
 * @param crm the CRM with Ann as its actor
 * @param voice prints the story
 * @param company the master data
 */
record Scene(Crm crm, Voice voice, Company company) {

    /** The number of the main opportunity. */
    static final String WON = "OPP-1";

    /** The number of the project that it becomes. */
    static final String PROJECT = "PRJ-1";

    /** The first day of the story. */
    static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** The day on which the story is told. */
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    /** Returns the main opportunity. */
    OpportunityId won() {
        return crm.opportunities().findByNumber(WON).orElseThrow().id();
    }

    /** Prints the present values of the opportunity. */
    void showWon() {
        Opportunity now = crm.opportunities().get(won());
        voice.line(voice.in("stage ", "阶段 ")
                + company.stageText(now.present().stage())
                + voice.in(", rate ", "，完成率 ")
                + Figures.of(now.present().rate().percent())
                + voice.in(" %, cost ", " %，成本 ")
                + Figures.of(now.present().cost().value())
                + voice.in(", expected ", "，预期金额 ")
                + Figures.of(now.present().amount().value())
                + voice.in(", opportunity amount ", "，机会金额 ")
                + Figures.of(now.opportunityAmount().value()));
    }

    /** Returns the project. */
    Project project() {
        return crm.projects().findByNumber(PROJECT).orElseThrow();
    }

    /** Prints the present values of the project. */
    void showProject() {
        Project now = project();
        voice.line(voice.in("state ", "状态 ")
                + now.state().text(voice.locale())
                + voice.in(", planned cost ", "，成本费用 ")
                + Figures.of(now.planned().cost().value())
                + voice.in(", expected ", "，预期金额 ")
                + Figures.of(now.planned().expected().value())
                + voice.in(", opportunity amount ", "，机会金额 ")
                + Figures.of(now.planned().opportunityAmount().value())
                + voice.in(", actual cost ", "，实际成本 ")
                + Figures.of(now.present().cost().value())
                + voice.in(", actual amount ", "，实际金额 ")
                + Figures.of(now.present().amount().value()));
    }

    /** Prints what a deletion would remove and change. Kinds with no such documents are left out. */
    void showPlan(DeletionPlan plan) {
        voice.line(voice.in("remove: ", "删除：") + listed(plan.removed()));
        String changed = listed(plan.changed());
        if (!changed.isEmpty()) {
            voice.line(voice.in("change: ", "更改：") + changed);
        }
    }

    private String listed(List<DeletionPlan.Part> parts) {
        return parts.stream()
                .filter(part -> part.count() > 0)
                .map(part -> part.kind().text(voice.locale()) + " × " + part.count())
                .collect(Collectors.joining(voice.in(", ", "、")));
    }

    /** Runs a command that must be refused, and prints the reason. If it is not refused, the story itself is wrong. */
    void refused(Runnable command) {
        try {
            command.run();
        } catch (CrmException refusal) {
            voice.line(voice.in("refused: ", "拒绝：") + refusal.message(voice.locale()) + " ["
                    + refusal.code().text() + "]");
            return;
        }
        throw new IllegalStateException("what should have been refused was done");
    }
}
