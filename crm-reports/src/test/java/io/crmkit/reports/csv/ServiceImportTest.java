package io.crmkit.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.history.HistoryEntry;
import io.crmkit.project.ProjectId;
import io.crmkit.service.ServiceRecord;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The import of services (X1, S1, S2). */
class ServiceImportTest extends ImportFixture {

    private static final String PROJECT = "no,subject,customer,employee,stage,start";
    private static final String SERVICE = "no,customer,employee,subject,started_at,project";

    @BeforeEach
    void products() {
        file("products.csv", "code,parent,name", "G,,Group", "P1,G,Pump");
    }

    @Test
    @DisplayName("X1 S1: services of a folder name its projects, wherever these stand; what is absent is no")
    void services() {
        file("projects.csv", PROJECT, "P2,Other,C1,E1,First,2011-01-05", "P1,Project,C1,E1,First,2011-01-05");
        file(
                "dictionaries.csv",
                "dictionary,value,rate,disabled",
                "sales_stage,First,10,",
                "satisfaction,content,,true",
                "contact_type,phone,,");
        file(
                "services.csv",
                "project,no,customer,employee,subject,content,solution,started_at,minutes,satisfaction,service_type,"
                        + "contact_type,importance,progress,completed,product",
                "P1,S2,C1,E1,Repair,\"a\nb\",done,2011-01-05T09:30,0,content,,phone,,true,true,P1",
                ",S1,C2,E1,Question,,,2011-01-05T00:00,,,,,,,,",
                "P1,S3,C2,E1,Question,,,2011-01-05T23:59,999999999,,,,,false,,");
        load();
        ServiceRecord repair = service("S2");
        ProjectId project = crm.projects().findByNumber("P1").orElseThrow().id();
        assertThat(repair.project()).contains(project);
        assertThat(repair.product())
                .contains(crm.products().findByCode("P1").orElseThrow().id());
        assertThat(repair.satisfaction())
                .contains(crm.dictionaries()
                        .find(Dictionary.SATISFACTION, "content")
                        .orElseThrow()
                        .id());
        assertThat(repair.content()).contains("a\nb");
        assertThat(repair.minutes()).contains(0);
        assertThat(repair.progressMade()).isTrue();
        assertThat(repair.completed()).isTrue();
        ServiceRecord least = service("S1");
        assertThat(least.startedAt()).isEqualTo(LocalDateTime.of(2011, 1, 5, 0, 0));
        assertThat(least.progressMade()).isFalse();
        assertThat(least.completed()).isFalse();
        assertThat(least.project()).isEmpty();
        assertThat(service("S3").project()).contains(project);
        assertThat(crm.verify()).isEmpty();
        assertThat(crm.history().of(new Subject(SubjectKind.LEDGER, "main")))
                .extracting(HistoryEntry::action)
                .startsWith(Action.IMPORT);
    }

    @Test
    @DisplayName("X1 S1 S2 M2 D1: every bad cell of services is named")
    void cells() {
        file(
                "services.csv",
                "no,customer,employee,subject,content,started_at,minutes,satisfaction,importance,progress,completed,"
                        + "project,product",
                "S1,C9,E9,,\"a\u0000\",2011-02-30T09:30,-1,glad,First,yes,1,P9,G",
                "!2,,,\"a\nb\",,2011-01-05,1.5,,,,,,P9",
                "S3,C1,E1,Fine,,2011-01-05T09:30,1000000000,,,,,,",
                "S4,C1,E1,Fine,,2011-01-05T09:30,,,,,,,",
                "S4,C1,E1,Fine,,2011-01-05T09:30,,,,,,,");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "services.csv:2:customer",
                        "services.csv:2:employee",
                        "services.csv:2:subject",
                        "services.csv:2:content",
                        "services.csv:2:started_at",
                        "services.csv:2:minutes",
                        "services.csv:2:satisfaction",
                        "services.csv:2:importance",
                        "services.csv:2:progress",
                        "services.csv:2:completed",
                        "services.csv:2:project",
                        "services.csv:2:product",
                        "services.csv:3:no",
                        "services.csv:3:customer",
                        "services.csv:3:employee",
                        "services.csv:3:subject",
                        "services.csv:3:started_at",
                        "services.csv:3:minutes",
                        "services.csv:3:product",
                        "services.csv:5:minutes",
                        "services.csv:7:no");
    }

    @Test
    @DisplayName("X1 P4: services may name a project of the ledger; numbers that the ledger has are taken")
    void ofTheLedger() {
        file("projects.csv", PROJECT, "P1,Project,C1,E1,First,2011-01-05");
        file("services.csv", SERVICE, "S1,C1,E1,Fine,2011-01-05T09:30,P1");
        load();
        delete("customers.csv", "employees.csv", "products.csv", "dictionaries.csv", "projects.csv");
        file("services.csv", SERVICE, "S1,C1,E1,Fine,2011-01-05T09:30,P1", "S2,C1,E1,Fine,2011-01-05T09:30,P2");
        assertThat(refused()).containsExactlyInAnyOrder("services.csv:2:no", "services.csv:3:project");
        file("services.csv", SERVICE, "S2,C1,E1,Fine,2011-01-05T09:30,P1", "S3,C2,E1,Fine,2011-01-05T09:30,P1");
        load();
        ProjectId project = crm.projects().findByNumber("P1").orElseThrow().id();
        assertThat(service("S3").project()).contains(project);
        crm.projects().delete(project);
        assertThat(service("S1").project()).isEmpty();
        assertThat(service("S2").project()).isEmpty();
        assertThat(crm.verify()).isEmpty();
    }

    @Test
    @DisplayName("X1: a project in a row that could not be read is not said to be missing")
    void brokenProjects() {
        file("projects.csv", PROJECT, "P1,Project,C1,E1,First,2011-01-05,one too many");
        file("services.csv", SERVICE, "S1,C1,E1,Fine,2011-01-05T09:30,P1");
        assertThat(refused()).allSatisfy(bad -> assertThat(bad).startsWith("projects.csv"));
    }

    private ServiceRecord service(String number) {
        Optional<ServiceRecord> found = crm.services().findByNumber(number);
        return found.orElseThrow();
    }
}
