package io.crmkit.examples.demo;

import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.history.FieldChange;
import io.crmkit.history.HistoryEntry;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.reports.table.Figures;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Turns the history of the opportunity into sentences. */
final class HistoryChapter implements Chapter {

    private static final Map<String, Localized> ACTORS = Map.of(
            Cast.ANN.id(), Localized.of("Ann", "张安"),
            Cast.BOB.id(), Localized.of("Bob", "李博"),
            Cast.MANAGER.id(), Localized.of("The manager", "经理"));

    private static final Map<Action, Localized> ACTIONS = Map.of(
            Action.OPPORTUNITY_ADD, Localized.of("opened the opportunity", "建立机会"),
            Action.OPPORTUNITY_APPROVE, Localized.of("approved the opportunity", "审核机会"),
            Action.OPPORTUNITY_CONVERT_TO_PROJECT, Localized.of("made a project of it", "将机会转为项目"),
            Action.CONTACT_RECORD_ADD, Localized.of("planned contact", "计划联系"),
            Action.CONTACT_RECORD_COMPLETE, Localized.of("completed contact", "完成联系"),
            Action.CONTACT_RECORD_DELETE, Localized.of("deleted contact", "删除联系"),
            Action.CONTACT_RECORD_REPLY, Localized.of("replied to contact", "批复联系"),
            Action.QUOTE_ADD, Localized.of("made a quote", "报价"));

    @Override
    public Localized title() {
        return Localized.of("What the history says of OPP-1", "OPP-1 的历史");
    }

    @Override
    public void tell(Scene scene) {
        List<HistoryEntry> entries = new ArrayList<>(scene.crm().history().of(scene.won()));
        // the history begins with the latest entry, a story with the first
        for (int i = entries.size() - 1; i >= 0; i--) {
            scene.voice().line(sentence(entries.get(i), scene.voice()));
        }
    }

    private static String sentence(HistoryEntry entry, Voice voice) {
        StringBuilder sentence = new StringBuilder(
                        Objects.requireNonNull(ACTORS.get(entry.actor())).text(voice.locale()))
                .append(voice.in(" ", ""))
                .append(Objects.requireNonNull(ACTIONS.get(entry.action())).text(voice.locale()))
                .append(record(entry));
        changed(entry, "opportunity_amount")
                .ifPresent(change -> sentence.append(voice.in(": opportunity amount ", "：机会金额 "))
                        .append(figure(change.before()))
                        .append(" → ")
                        .append(figure(change.after())));
        changed(entry, "state")
                .ifPresent(change -> sentence.append(voice.in(": state ", "：状态 "))
                        .append(state(change.before(), voice.locale()))
                        .append(" → ")
                        .append(state(change.after(), voice.locale())));
        return sentence.toString();
    }

    /**
     * Returns the sequence of the record that an entry is about. It follows the parent in the ids of records and
     * replies.
     */
    private static String record(HistoryEntry entry) {
        Subject about = entry.touched().get(0).subject();
        return about.kind() == SubjectKind.CONTACT_RECORD || about.kind() == SubjectKind.REPLY
                ? " " + about.id().split("/")[1]
                : "";
    }

    private static Optional<FieldChange> changed(HistoryEntry entry, String field) {
        return entry.touched().stream()
                .flatMap(touched -> touched.fields().stream())
                .filter(change -> change.field().equals(field))
                .findFirst();
    }

    private static String figure(Optional<String> amount) {
        return amount.map(BigDecimal::new).map(Figures::of).orElse("–");
    }

    private static String state(Optional<String> name, Locale locale) {
        return name.map(n -> OpportunityState.valueOf(n).text(locale)).orElse("–");
    }
}
