package io.crmkit.examples.demo;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.ledger.CustomerId;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.Quote;
import io.crmkit.record.AddRecord;
import io.crmkit.record.RecordId;
import io.crmkit.reports.table.Figures;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A colleague opens two more opportunities and loses one of them. */
final class LossChapter implements Chapter {

    private static final LocalDate DAY = Scene.START.plusDays(10);

    /** The number of the opportunity that is lost. */
    static final String LOST = "OPP-2";

    @Override
    public Localized title() {
        return Localized.of("Two more, one of them lost", "另外两个机会，其一丢单");
    }

    @Override
    public void tell(Scene scene) {
        Voice voice = scene.voice();
        Crm bob = scene.crm().as(Cast.BOB);
        Company company = scene.company();
        OpportunityId lost = opened(scene, LOST, "Labels for a year", "全年标签", company.harbour(), "20000");
        opened(scene, "OPP-3", "Cold-store scanners", "冷库扫描器", company.polar(), "45000");
        bob.quotes()
                .add(AddQuote.on(called(scene, lost))
                        .number("QUO-4")
                        .date(DAY)
                        .lines(List.of(LineInput.of(company.labels().id(), new BigDecimal("52000"))))
                        .build());
        DictionaryValue reason =
                bob.dictionaries().values(Dictionary.LOST_REASON).get(0);
        bob.opportunities().terminate(lost, reason.id());
        voice.say(
                "Bob opens OPP-2 at Harbour Foods and OPP-3 at Polar Tools. Harbour Foods finds his quote QUO-4 too"
                        + " expensive, and OPP-2 is terminated:",
                "李博在海港食品建立 OPP-2，在北极工具建立 OPP-3。海港食品嫌报价单 QUO-4 太贵，OPP-2 终止：");
        voice.line(voice.in("lost reason: ", "丢单原因：") + reason.text());
        Quote direct = bob.quotes()
                .add(AddQuote.builder()
                        .number("QUO-5")
                        .date(DAY)
                        .validUntil(DAY.plusDays(30))
                        .customer(company.polar())
                        .salesperson(company.bob())
                        .lines(List.of(LineInput.of(company.training().id(), new BigDecimal("2"))
                                .at(new BigDecimal("1500"))))
                        .build());
        voice.say(
                "Polar Tools asks on the telephone for two days of training, and gets a direct quote, on no record:",
                "北极工具来电询问两天培训的价格，直接报价，不关联记录：");
        voice.line(direct.number()
                + voice.in(": total ", "：合计 ")
                + Figures.of(direct.total().value())
                + (direct.expired(Scene.TODAY) ? voice.in(", expired since", "，现已过期") : ""));
    }

    private static RecordId<OpportunityId> called(Scene scene, OpportunityId id) {
        return scene.crm()
                .as(Cast.BOB)
                .contactRecords()
                .add(AddRecord.to(id)
                        .at(DAY.atTime(15, 0))
                        .employee(scene.company().bob())
                        .subject(scene.voice().in("Telephone call", "电话沟通"))
                        .completed()
                        .build())
                .id();
    }

    private static OpportunityId opened(
            Scene scene, String number, String english, String chinese, CustomerId customer, String expected) {
        return scene.crm()
                .as(Cast.BOB)
                .opportunities()
                .add(AddOpportunity.builder()
                        .number(number)
                        .subject(scene.voice().in(english, chinese))
                        .customer(customer)
                        .salesperson(scene.company().bob())
                        .stage(scene.company().stage(3))
                        .cost(new BigDecimal("8000"))
                        .expected(new BigDecimal(expected))
                        .start(DAY)
                        .build())
                .id();
    }
}
