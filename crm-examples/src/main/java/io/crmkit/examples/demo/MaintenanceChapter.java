package io.crmkit.examples.demo;

import io.crmkit.project.Attachment;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Projects;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.Quote;
import io.crmkit.record.AddRecord;
import io.crmkit.record.RecordId;
import io.crmkit.reports.table.Figures;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Maintenance records update the actual cost and amount of the project. */
final class MaintenanceChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("Maintenance", "维护");
    }

    @Override
    public void tell(Scene scene) {
        Voice voice = scene.voice();
        voice.say("PRJ-1 lists its partners and keeps its attachments:", "PRJ-1 记录合作厂商，并保存项目文档：");
        showCompanions(scene);
        RecordId<ProjectId> installed = scene.crm()
                .maintenanceRecords()
                .add(record(scene, 60, "Installed at both sites", "两个仓库安装完毕")
                        .cost(new BigDecimal("33500"))
                        .amount(new BigDecimal("148000"))
                        .completed()
                        .build())
                .id();
        voice.say(
                "Ann completes a maintenance record; it back-fills actual cost and actual amount, and what was expected"
                        + " stays:",
                "张安完成一条维护记录，实际成本和实际金额由其反填，预期值保持不变：");
        scene.showProject();
        Quote quote = scene.crm()
                .quotes()
                .add(AddQuote.on(installed)
                        .number("QUO-3")
                        .date(Scene.START.plusDays(60))
                        .lines(List.of(LineInput.of(scene.company().labels().id(), new BigDecimal("20000"))
                                .percentToPay(new BigDecimal("90"))))
                        .build());
        voice.say("On the spot they ask for more labels, and get a quote on this record:", "客户当场要加购标签，就在这条维护记录上报价：");
        voice.line(quote.number()
                + voice.in(": total ", "：合计 ")
                + Figures.of(quote.total().value()));
    }

    private static void showCompanions(Scene scene) {
        Voice voice = scene.voice();
        Projects projects = scene.crm().projects();
        ProjectId project = scene.project().id();
        projects.setVendor(project, scene.company().fitters(), voice.in("installation", "安装"));
        projects.addAttachment(
                project,
                voice.in("Contract.txt", "合同.txt"),
                "text/plain",
                AttachmentContent.of(voice.in("Two sites.\n", "两个仓库。\n").getBytes(StandardCharsets.UTF_8)));
        projects.vendors(project)
                .forEach(vendor -> voice.line(voice.in("partner: ", "合作厂商：")
                        + scene.crm().customers().get(vendor.partner()).name()
                        + voice.in(", ", "，")
                        + vendor.role().orElse("")));
        for (Attachment document : projects.attachments(project)) {
            voice.line(voice.in("attachment: ", "项目文档：")
                    + document.name()
                    + voice.in(", ", "，")
                    + document.size()
                    + voice.in(" bytes", " 字节"));
        }
    }

    /** Returns a record of Ann with the buyer, some days after the beginning of the story. */
    static AddRecord.Builder<ProjectId> record(Scene scene, int day, String english, String chinese) {
        return AddRecord.to(scene.project().id())
                .at(Scene.START.plusDays(day).atTime(9, 0))
                .employee(scene.company().ann())
                .contactPerson(scene.company().buyer())
                .subject(scene.voice().in(english, chinese));
    }
}
