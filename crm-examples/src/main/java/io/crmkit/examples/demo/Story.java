package io.crmkit.examples.demo;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.CrmException;
import io.crmkit.history.HistoryEntry;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.AddRecord;
import io.crmkit.record.RecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** How a customer was won. */
final class Story {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private final Crm crm;
    private final Voice voice;
    private final Company company;
    private OpportunityId won;

    Story(Crm crm, Voice voice, Company company) {
        this.crm = crm;
        this.voice = voice;
        this.company = company;
    }

    void tell() {
        opportunity();
        contacts();
        mistake();
        approval();
        lost();
        history();
    }

    private void opportunity() {
        voice.title("1. An opportunity", "1. 机会");
        Opportunity added = crm.opportunities()
                .add(AddOpportunity.builder()
                        .no("OPP-1")
                        .subject(voice.in("Warehouse software", "仓库软件"))
                        .customer(company.sunrise())
                        .salesperson(company.ann())
                        .stage(company.stage(1))
                        .cost(new BigDecimal("30000"))
                        .expected(new BigDecimal("120000"))
                        .start(START)
                        .planned(START.plusMonths(3))
                        .build());
        won = added.id();
        voice.say(
                "Ann opens OPP-1 for Sunrise Trading. The stage brings its completion rate; the opportunity amount is"
                        + " expected × rate:",
                "张安为旭日贸易建立机会 OPP-1。销售阶段带出完成率；机会金额 = 预期金额 × 完成率：");
        present();
    }

    private void contacts() {
        voice.title("2. Contact records, completed in order", "2. 联系记录按顺序完成");
        RecordId<OpportunityId> call = record(1, "Telephone call", "电话沟通", 2, null);
        RecordId<OpportunityId> visit = record(8, "Visit: they want two sites", "上门：客户要两个仓库", 3, "150000");
        RecordId<OpportunityId> meeting = record(20, "Price meeting", "价格会谈", 4, "150000");
        voice.say("Ann plans three contacts; nothing changes yet:", "张安安排三次联系；机会暂时不变：");
        present();
        voice.say("She tries to complete the third one first:", "先完成第三条：");
        refused(() -> crm.contactRecords().complete(meeting));
        voice.say(
                "Completing the first and the second back-fills the opportunity from the last one completed:",
                "依次完成第一、第二条，机会由最后完成的记录反填：");
        crm.contactRecords().complete(call);
        crm.contactRecords().complete(visit);
        present();
        voice.say("And the third:", "再完成第三条：");
        crm.contactRecords().complete(meeting);
        present();
    }

    private void mistake() {
        voice.title("3. A mistake, undone", "3. 纠正错误");
        voice.say("A fourth contact is completed with a zero too few:", "第四条联系记录少写了一个零就完成了：");
        RecordId<OpportunityId> wrong = record(25, "Final terms", "最终条款", 5, "15000");
        crm.contactRecords().complete(wrong);
        present();
        voice.say(
                "A completed record cannot be changed, but it can be deleted; the values before it return:",
                "已完成的记录不能修改，但可以删除；之前的数值随即恢复：");
        crm.contactRecords().delete(wrong);
        present();
    }

    private void approval() {
        voice.title("4. Approval", "4. 审核");
        crm.opportunities().approve(won);
        voice.say("The manager approves OPP-1. Now it is frozen; a change is refused:", "经理审核 OPP-1 后即冻结，修改被拒绝：");
        Opportunity approved = crm.opportunities().get(won);
        refused(() -> crm.opportunities()
                .modify(ModifyOpportunity.of(approved)
                        .expected(new BigDecimal("1"))
                        .build()));
    }

    private void lost() {
        voice.title("5. Another one, lost", "5. 另一个机会丢单");
        OpportunityId lost = crm.opportunities()
                .add(AddOpportunity.builder()
                        .no("OPP-2")
                        .subject(voice.in("Label printers", "标签打印机"))
                        .customer(company.harbour())
                        .salesperson(company.bob())
                        .stage(company.stage(3))
                        .cost(new BigDecimal("8000"))
                        .expected(new BigDecimal("20000"))
                        .start(START.plusDays(10))
                        .build())
                .id();
        var reason = crm.dictionaries().values(Dictionary.LOST_REASON).get(0);
        crm.opportunities().terminate(lost, reason.id(), null);
        voice.say("Bob's OPP-2 at Harbour Foods is terminated:", "李博在海港食品的 OPP-2 终止：");
        voice.line(voice.in("lost reason: ", "丢单原因：") + reason.text());
    }

    private void history() {
        voice.title("What the history says of OPP-1", "OPP-1 的历史");
        List<HistoryEntry> entries = crm.history().of(won);
        for (int i = entries.size() - 1; i >= 0; i--) {
            HistoryEntry entry = entries.get(i);
            long fields =
                    entry.touched().stream().mapToLong(t -> t.fields().size()).sum();
            voice.line(entry.action() + ", " + entry.actor() + voice.in(", fields changed: ", "，改动字段：") + fields);
        }
        voice.say(
                "Invariants broken: " + crm.verify().size(),
                "数据校验发现的问题：" + crm.verify().size());
    }

    private RecordId<OpportunityId> record(int day, String english, String chinese, int stage, String expected) {
        AddRecord.Builder<OpportunityId> record = AddRecord.to(won)
                .at(START.plusDays(day).atTime(10, 0))
                .employee(company.ann())
                .contactPerson(company.buyer())
                .subject(voice.in(english, chinese))
                .stage(company.stage(stage));
        if (expected != null) {
            record.amount(new BigDecimal(expected));
        }
        return crm.contactRecords().add(record.build()).id();
    }

    private void present() {
        Opportunity now = crm.opportunities().get(won);
        voice.line(voice.in("stage ", "阶段 ")
                + company.stageText(now.present().stage())
                + voice.in(", rate ", "，完成率 ")
                + now.present().rate()
                + voice.in(" %, cost ", " %，成本 ")
                + now.present().cost()
                + voice.in(", expected ", "，预期金额 ")
                + now.present().amount()
                + voice.in(", opportunity amount ", "，机会金额 ")
                + now.opportunityAmount());
    }

    private void refused(Runnable command) {
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
