package io.crmkit.examples.demo;

import io.crmkit.error.Localized;
import io.crmkit.history.FieldChange;
import io.crmkit.history.HistoryEntry;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.reports.render.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The history is read back, and the whole ledger checked. */
final class HistoryChapter implements Chapter {

    private static final Map<String, Localized> ACTORS = Map.of(
            Cast.ANN.id(), Localized.of("Ann", "张安"),
            Cast.BOB.id(), Localized.of("Bob", "李博"),
            Cast.MANAGER.id(), Localized.of("The manager", "经理"));

    private static final Map<String, Localized> ACTIONS = Map.of(
            "opportunity.add", Localized.of("opened the opportunity", "建立机会"),
            "opportunity.approve", Localized.of("approved the opportunity", "审核机会"),
            "opportunity.convert-to-project", Localized.of("made a project of it", "将机会转为项目"),
            "contact-record.add", Localized.of("planned a contact", "安排联系"),
            "contact-record.complete", Localized.of("completed a contact", "完成联系"),
            "contact-record.delete", Localized.of("deleted a contact", "删除联系记录"));

    @Override
    public Localized title() {
        return Localized.of("What the history says of OPP-1", "OPP-1 的历史");
    }

    @Override
    public void tell(Scene scene) {
        List<HistoryEntry> entries = new ArrayList<>(scene.crm().history().of(scene.won()));
        // the latest comes first, and a story is told from its beginning
        for (int i = entries.size() - 1; i >= 0; i--) {
            scene.voice().line(sentence(entries.get(i), scene.voice()));
        }
        List<String> broken = scene.crm().verify();
        if (broken.isEmpty()) {
            scene.voice().say("A check of the whole ledger finds nothing wrong.", "对整个账套的校验没有发现任何问题。");
        } else {
            scene.voice().say("A check of the whole ledger finds: " + broken, "对整个账套的校验发现：" + broken);
        }
    }

    private static String sentence(HistoryEntry entry, Voice voice) {
        StringBuilder sentence = new StringBuilder(ACTORS.get(entry.actor()).text(voice.locale()))
                .append(voice.in(" ", ""))
                .append(ACTIONS.get(entry.action()).text(voice.locale()));
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
