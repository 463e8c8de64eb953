package io.crmkit.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectState;
import io.crmkit.project.Vendor;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Projects with everything of them (X1). */
class ProjectImportTest extends ImportFixture {

    private static final String OPPORTUNITY = "no,subject,customer,employee,stage,start,state";
    private static final String PROJECT = "no,origin,subject,customer,employee,stage,start";

    @Test
    @DisplayName("X1 P1 R10: absent amounts come from what was planned; records tell actual cost, amount and dates")
    void defaults() {
        file(
                "projects.csv",
                "no,subject,customer,employee,stage,rate,cost,expected,opportunity_amount,actual_cost,actual_amount,start,"
                        + "state,next_seq",
                "P1,a,C1,E1,First,33.33,5,100,,,,2011-01-05,TERMINATED,9",
                "P2,b,C1,E1,First,,5,100,7,1,2,2011-01-05,,",
                "P3,c,C1,E1,First,,,,,,,2011-01-05,,");
        file(
                "maintenance_records.csv",
                "project,seq,at,employee,subject,stage,actual_cost,actual_amount,completed",
                "P1,1,2011-01-06T09:00,E1,x,Second,,80,true",
                "P1,2,2011-01-06T09:00,E1,y,,6,,false");
        file("replies.csv", "kind,no,seq,n,author,at,text", "MAINTENANCE,P1,2,1,boss,2011-01-07T10:00:00Z,well done");
        load();
        Project first = project("P1");
        assertThat(first.planned().opportunityAmount()).hasToString("33.33");
        assertThat(first.records().tracked().entered().cost()).hasToString("5.00");
        assertThat(first.present().amount()).hasToString("80.00");
        assertThat(first.present().rate()).hasToString("50.00");
        assertThat(first.state()).isEqualTo(ProjectState.TERMINATED);
        assertThat(first.records().nextSequence()).isEqualTo(9);
        assertThat(first.origin()).isEmpty();
        assertThat(crm.maintenanceRecords().of(first.id()))
                .extracting(TrackedRecord::tracked)
                .extracting(t -> t.cost() + " " + t.amount())
                .containsExactly("5.00 80.00", "6.00 80.00");
        assertThat(crm.maintenanceRecords()
                        .replies(crm.maintenanceRecords().of(first.id()).get(1).id()))
                .extracting(Reply::text)
                .containsExactly("well done");
        Project second = project("P2");
        assertThat(second.planned().opportunityAmount()).hasToString("7.00");
        assertThat(second.present().cost()).hasToString("1.00");
        assertThat(second.present().amount()).hasToString("2.00");
        assertThat(project("P3").planned().expected()).hasToString("0.00");
        assertThat(crm.verify()).isEmpty();
    }

    @Test
    @DisplayName("X1 R6: a project's present values are given by the names of its own columns, all or none")
    void presentValues() {
        String head = "no,subject,customer,employee,stage,expected,start,now_stage,now_rate,now_actual_cost,"
                + "now_actual_amount,now_start";
        file(
                "projects.csv",
                head,
                "P1,a,C1,E1,First,100,2011-01-05,First,10,0,100,2011-01-05",
                "P2,b,C1,E1,First,100,2011-01-05,Second,50,0,100,2011-01-05",
                "P3,c,C1,E1,First,100,2011-01-05,First,10,,,2011-01-05",
                "P4,d,C1,E1,First,100,2011-01-05,,,1,,");
        file(
                "maintenance_records.csv",
                "project,seq,at,employee,subject,stage,completed",
                "P1,1,2011-01-06T09:00,E1,x,Second,true");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "projects.csv:3:now_stage",
                        "projects.csv:4:now_actual_cost",
                        "projects.csv:4:now_actual_amount",
                        "projects.csv:5:now_actual_cost");
        file("projects.csv", head, "P1,a,C1,E1,First,100,2011-01-05,First,10,0,100,2011-01-05");
        load();
        assertThat(project("P1").records().tracked().source()).isEmpty();
    }

    @Test
    @DisplayName("X1 O6 P1: CONVERTED and being a project's origin imply each other; one project an opportunity")
    void origins() {
        file(
                "opportunities.csv",
                OPPORTUNITY,
                "O1,a,C1,E1,First,2011-01-05,CONVERTED",
                "O2,b,C1,E1,First,2011-01-05,CONVERTED",
                "O3,c,C1,E1,First,2011-01-05,APPROVED",
                "O4,d,C1,E1,First,2011-01-05,APPROVED");
        file(
                "projects.csv",
                PROJECT,
                "P1,O1,a,C1,E1,First,2011-01-05",
                "P2,O1,b,C1,E1,First,2011-01-05",
                "P3,O3,c,C1,E1,First,2011-01-05",
                "P4,O9,d,C1,E1,First,2011-01-05",
                "P5,!gone,e,C1,E1,First,2011-01-05");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "opportunities.csv:3:state",
                        "opportunities.csv:4:state",
                        "projects.csv:3:origin",
                        "projects.csv:5:origin",
                        "projects.csv:6:origin");
    }

    @Test
    @DisplayName("X1 O7: an origin is a link only; one that is deleted stays so, in the export too")
    void deletedOrigins() throws IOException {
        file("opportunities.csv", OPPORTUNITY, "O1,of the opportunity,C2,E1,Second,2011-01-05,CONVERTED");
        file(
                "projects.csv",
                PROJECT,
                "P1,O1,own,C1,E1,First,2011-02-05",
                "P2,!deleted,b,C1,E1,First,2011-01-05",
                "P3,!deleted,c,C1,E1,First,2011-01-05");
        load();
        Opportunity origin = crm.opportunities().findByNumber("O1").orElseThrow();
        assertThat(project("P1").origin()).hasValueSatisfying(link -> {
            assertThat(link.opportunity()).isEqualTo(origin.id());
            assertThat(link.deleted()).isFalse();
        });
        assertThat(project("P1").subject()).isEqualTo("own");
        assertThat(project("P2").origin())
                .hasValueSatisfying(link -> assertThat(link.deleted()).isTrue());
        crm.exchange().exportTo(CsvFolder.target(folder.resolve("out")));
        assertThat(Files.readString(folder.resolve("out/projects.csv")))
                .contains("\nP1,O1,own,")
                .contains("\nP2,!deleted,b,");
        crm.projects().delete(project("P1").id());
        assertThat(crm.opportunities().get(origin.id()).state()).isEqualTo(OpportunityState.APPROVED);
        assertThat(crm.verify()).isEmpty();
    }

    @Test
    @DisplayName(
            "X1 P2: a project has each vendor once; the contents of attachments come only from files in documents/")
    void parts() throws IOException {
        file("projects.csv", PROJECT, "P1,,a,C1,E1,First,2011-01-05");
        file("project_vendors.csv", "project,partner,role", "P1,C2,builds", "P1,C2,again", "P1,C9,", "P9,C1,", ",C1,");
        file(
                "project_documents.csv",
                "project,n,name,media_type,file",
                "P1,1,Plan,text/plain,a/plan",
                "P1,1,Plan,,a/plan",
                "P1,2,Plan,,../customers.csv",
                "P1,3,Plan,,link",
                "P1,4,Plan,,none",
                "P1,5,,,a/plan",
                "P1,0,Plan,,a");
        bytes("documents/a/plan", "what to do".getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(folder.resolve("documents/link"), folder.resolve("customers.csv"));
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "project_vendors.csv:3:partner",
                        "project_vendors.csv:4:partner",
                        "project_vendors.csv:5:project",
                        "project_vendors.csv:6:project",
                        "project_documents.csv:3:n",
                        "project_documents.csv:4:file",
                        "project_documents.csv:5:file",
                        "project_documents.csv:6:file",
                        "project_documents.csv:7:name",
                        "project_documents.csv:8:n",
                        "project_documents.csv:8:file");
        file("project_vendors.csv", "project,partner,role", "P1,C2,builds");
        file("project_documents.csv", "project,n,name,media_type,file", "P1,7,Plan,text/plain,a/plan");
        load();
        Project project = project("P1");
        assertThat(crm.projects().vendors(project.id()))
                .extracting(Vendor::role)
                .containsExactly(Optional.of("builds"));
        assertThat(crm.projects().attachments(project.id())).hasSize(1);
        assertThat(crm.projects().<String>readAttachment(project.id(), 7, in -> new String(in.readAllBytes())))
                .isEqualTo("what to do");
        crm.exchange().exportTo(CsvFolder.target(folder.resolve("out")));
        assertThat(Files.readString(folder.resolve("out/project_documents.csv")))
                .isEqualTo("project,n,name,media_type,file\nP1,7,Plan,text/plain,1\n");
        assertThat(folder.resolve("out/documents/1")).hasContent("what to do");
        assertThat(Files.readString(folder.resolve("out/project_vendors.csv")))
                .isEqualTo("project,partner,role\nP1,C2,builds\n");
        assertThat(crm.verify()).isEmpty();
    }

    private Project project(String number) {
        return crm.projects().findByNumber(number).orElseThrow();
    }
}
