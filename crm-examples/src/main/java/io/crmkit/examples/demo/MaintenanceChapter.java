package io.crmkit.examples.demo;

import io.crmkit.error.Localized;
import io.crmkit.project.ProjectId;
import io.crmkit.record.AddRecord;
import java.math.BigDecimal;

/** The project is worked on, and learns what it really costs and brings. */
final class MaintenanceChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("Maintenance", "维护");
    }

    @Override
    public void tell(Scene scene) {
        scene.crm()
                .maintenanceRecords()
                .add(record(scene, 60, "Installed at both sites", "两个仓库安装完毕")
                        .cost(new BigDecimal("33500"))
                        .amount(new BigDecimal("148000"))
                        .completed()
                        .build());
        scene.voice()
                .say(
                        "Ann completes a maintenance record; it back-fills actual cost and actual amount, and what was"
                                + " expected stays:",
                        "张安完成一条维护记录，实际成本和实际金额由其反填，预期值保持不变：");
        scene.showProject();
    }

    /** A record of Ann with the buyer, some days after the start. */
    static AddRecord.Builder<ProjectId> record(Scene scene, int day, String english, String chinese) {
        return AddRecord.to(scene.project().id())
                .at(Scene.START.plusDays(day).atTime(9, 0))
                .employee(scene.company().ann())
                .contactPerson(scene.company().buyer())
                .subject(scene.voice().in(english, chinese));
    }
}
