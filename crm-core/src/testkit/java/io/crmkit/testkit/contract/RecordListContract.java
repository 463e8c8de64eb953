package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ErrorCode;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.list.Filter;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.record.AddRecord;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordColumns;
import io.crmkit.record.RecordId;
import io.crmkit.record.Records;
import io.crmkit.record.TrackedRecord;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The lists of contact records and of maintenance records (L1, L3). */
public interface RecordListContract extends ConfigurableContract {

    @Test
    @DisplayName("L1: a row has the record's own values, and its parent's number and customer")
    default void l1RecordValues() {
        Opportunity opportunity = with().opportunity(o -> o.number("N"));
        TrackedRecord<OpportunityId> contact =
                crm().contactRecords().add(full(with().note(opportunity.id())).build());
        Map<String, Object> expected = values("N");
        expected.put("cost", new BigDecimal("1.20"));
        expected.put("expected", new BigDecimal("100.00"));
        Row<RecordId<OpportunityId>> row = only(crm().contactRecords());
        assertEquals(expected, row.values());
        assertEquals(contact.id(), row.id());

        Project project = with().project(p -> p.number("P"));
        TrackedRecord<ProjectId> maintenance =
                crm().maintenanceRecords().add(full(with().note(project.id())).build());
        Map<String, Object> ofProject = values("P");
        ofProject.put("actual_cost", new BigDecimal("1.20"));
        ofProject.put("actual_amount", new BigDecimal("100.00"));
        assertEquals(ofProject, only(crm().maintenanceRecords()).values());
        assertEquals(maintenance.id(), only(crm().maintenanceRecords()).id());
    }

    private <P extends ParentId> AddRecord.Builder<P> full(AddRecord.Builder<P> note) {
        var person = crm().contactPersons().of(with().customer("C1")).stream()
                .findFirst()
                .orElseGet(() -> crm().contactPersons().add(with().customer("C1"), ContactPersonDraft.named("Ms Li")));
        return note.employee(with().employee("E2"))
                .type(with().value(Dictionary.CONTACT_TYPE, "Visit"))
                .contactPerson(person.id())
                .stage(with().stage("Negotiation"))
                .cost(new BigDecimal("1.2"))
                .amount(new BigDecimal("100"))
                .planned(TODAY.plusDays(5))
                .actual(TODAY.plusDays(7));
    }

    private static Map<String, Object> values(String number) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("number", number),
                Map.entry("seq", BigDecimal.ONE),
                Map.entry("at", TODAY.atTime(9, 30)),
                Map.entry("type", "Visit"),
                Map.entry("customer_code", "C1"),
                Map.entry("customer", "Customer C1"),
                Map.entry("employee_code", "E2"),
                Map.entry("employee", "Employee E2"),
                Map.entry("contact_person", "Ms Li"),
                Map.entry("subject", "Contact"),
                Map.entry("stage", "Negotiation"),
                Map.entry("rate", new BigDecimal("80.00")),
                Map.entry("start", TODAY),
                Map.entry("planned", TODAY.plusDays(5)),
                Map.entry("actual", TODAY.plusDays(7)),
                Map.entry("completed", false)));
    }

    @Test
    @DisplayName("O8: records are set off as their opportunity or project is; their customer is its present one")
    default void o8RecordsFollowTheirParent() {
        OpportunityId id = with().opportunity().id();
        with().open(id);
        with().modify(id, o -> o.customer(with().customer("C2")));
        crm().opportunities().terminate(id);
        Row<?> contact = only(crm().contactRecords());
        assertEquals(Highlight.TERMINATED, contact.highlight());
        assertEquals("C2", contact.get(RecordColumns.CUSTOMER_CODE).orElseThrow());
        crm().opportunities().reactivate(id);
        ProjectId project = with().converted(id).id();
        assertEquals(Highlight.CONVERTED, only(crm().contactRecords()).highlight());
        with().maintained(project, r -> r);
        assertEquals(Highlight.NONE, only(crm().maintenanceRecords()).highlight());
        crm().projects().terminate(project);
        assertEquals(Highlight.TERMINATED, only(crm().maintenanceRecords()).highlight());
    }

    @Test
    @DisplayName("L1: without a sorting records go by the number of their parent, by code point, then by sequence")
    default void l1ByParentAndSequence() {
        for (String number : List.of("b", "10", "\ud83d\ude00", "9", "B", "\uffee")) {
            OpportunityId id = with().opportunity(o -> o.number(number)).id();
            with().open(id);
            with().open(id);
        }
        OpportunityId many = with().opportunity(o -> o.number("a")).id();
        for (int i = 0; i < 11; i++) {
            with().open(many);
        }
        assertEquals(
                List.of(
                        "10/1",
                        "10/2",
                        "9/1",
                        "9/2",
                        "B/1",
                        "B/2",
                        "a/1",
                        "a/2",
                        "a/3",
                        "a/4",
                        "a/5",
                        "a/6",
                        "a/7",
                        "a/8",
                        "a/9",
                        "a/10",
                        "a/11",
                        "b/1",
                        "b/2",
                        "\uffee/1",
                        "\uffee/2",
                        "\ud83d\ude00/1",
                        "\ud83d\ude00/2"),
                keys(crm().contactRecords().search(ListQuery.all())));
    }

    @Test
    @DisplayName("L1, L5: records sort by every column, in pages of any size, both ways")
    default void l1RecordsSorted() {
        records();
        new ListProbe<>(crm().contactRecords(), 9).sortsByEveryColumn();
        new ListProbe<>(crm().maintenanceRecords(), 6).sortsByEveryColumn();
    }

    @Test
    @DisplayName("L3, L5: records are filtered by every column")
    default void l3RecordsFiltered() {
        records();
        new ListProbe<>(crm().contactRecords(), 9).filtersByEveryColumn();
        new ListProbe<>(crm().maintenanceRecords(), 6).filtersByEveryColumn();
    }

    @Test
    @DisplayName("L5: subjects and contact persons are found by their folded form as they are now")
    default void l5RecordsFolded() {
        OpportunityId id = with().opportunity(o -> o.number("N")).id();
        var person = with().person(with().customer("C1"), "M\u00fcller");
        TrackedRecord<OpportunityId> record =
                with().open(id, r -> r.subject("Stra\u00dfe").contactPerson(person));
        assertEquals(List.of("N/1"), found(RecordColumns.SUBJECT.key(), "STRASSE"));
        assertEquals(List.of("N/1"), found(RecordColumns.CONTACT_PERSON.key(), "\uff2d\u00dcLLER"));
        with().modify(record, r -> r.subject("Weg"));
        crm().contactPersons().modify(person, ContactPersonDraft.named("Meier"));
        assertEquals(List.of(), found(RecordColumns.SUBJECT.key(), "strasse"));
        assertEquals(List.of("N/1"), found(RecordColumns.SUBJECT.key(), "WEG"));
        assertEquals(List.of("N/1"), found(RecordColumns.CONTACT_PERSON.key(), "MEIER"));
    }

    private List<String> found(String column, String text) {
        return keys(
                crm().contactRecords().search(ListQuery.all().where(new Filter.Condition(column, Operator.EQ, text))));
    }

    @Test
    @DisplayName("U3: the list has the records of all visible opportunities, whoever made them")
    default void u3RecordsSeen() {
        records();
        Restriction e1 = new Restriction.EmployeeIn(Set.of(with().employee("E1")));
        Crm some = builder()
                .policy(new AccessPolicy() {
                    @Override
                    public Restriction documents(Actor actor) {
                        return e1;
                    }
                })
                .build();
        assertEquals(List.of("B1/1", "B1/2", "B1/3"), keys(some.contactRecords().search(ListQuery.all())));
        assertEquals(List.of("q1/1", "q1/2"), keys(some.maintenanceRecords().search(ListQuery.all())));
        assertEquals(
                3,
                some.contactRecords()
                        .search(ListQuery.all().withTotal())
                        .total()
                        .orElseThrow());
    }

    @Test
    @DisplayName("L1: summary and result are no columns; contact and maintenance records have amounts of their own")
    default void l1RecordsRefused() {
        for (String column : List.of("summary", "result", "actual_cost")) {
            invalid(ErrorCode.UNKNOWN_FIELD, () -> found(column, "1"));
        }
        invalid(
                ErrorCode.UNKNOWN_FIELD,
                () -> crm().maintenanceRecords()
                        .search(ListQuery.all().where(Filter.where(RecordColumns.COST, Operator.EQ, "1"))));
    }

    /** Three opportunities with three records each, and three projects with two, with ties and absent values. */
    private void records() {
        var person = with().person(with().customer("C1"), "Ms Li");
        for (int i = 0; i < 3; i++) {
            int n = i;
            OpportunityId opportunity = with().opportunity(o -> o.number(n % 2 == 0 ? "a" + n : "B" + n)
                            .customer(with().customer(n == 0 ? "C1" : "C2"))
                            .salesperson(with().employee("E" + n)))
                    .id();
            for (int j = 0; j < 3; j++) {
                crm().contactRecords()
                        .add(varied(with().note(opportunity), n, j)
                                .contactPerson(n == 0 && j > 0 ? person : null)
                                .build());
            }
            ProjectId project = with().project(
                            p -> p.number(n % 2 == 0 ? "P" + n : "q" + n).salesperson(with().employee("E" + n)))
                    .id();
            for (int j = 0; j < 2; j++) {
                crm().maintenanceRecords()
                        .add(varied(with().note(project), n, j)
                                .contactPerson(j == 0 ? person : null)
                                .build());
            }
        }
    }

    private <P extends ParentId> AddRecord.Builder<P> varied(AddRecord.Builder<P> note, int n, int j) {
        note.at(TODAY.minusDays(n * j % 2).atTime(8 + j, n))
                .type(j == 0 ? null : with().value(Dictionary.CONTACT_TYPE, j == 1 ? "Visit" : "Telephone"))
                .employee(with().employee("E" + (n + j) % 2))
                .subject(List.of("x", "X", "\u4e2d", "%").get((n + 2 * j) % 4))
                .stage(with().stage(j == 1 ? "Closing" : "Proposal"))
                .cost(BigDecimal.valueOf(n + j))
                .amount(BigDecimal.valueOf(10L * j))
                .start(TODAY.plusDays(n))
                .planned(j == 2 ? null : TODAY.plusDays(10 + n))
                .actual(n == 1 ? TODAY.plusDays(20) : null);
        return n == 2 && j < 2 ? note.completed() : note;
    }

    private static <P extends ParentId> Row<RecordId<P>> only(Records<P> records) {
        return records.search(ListQuery.all()).rows().get(0);
    }

    private static List<String> keys(Page<? extends RecordId<?>> page) {
        return page.rows().stream()
                .map(row -> row.get(RecordColumns.NUMBER).orElseThrow() + "/"
                        + row.get(RecordColumns.SEQUENCE).orElseThrow())
                .toList();
    }
}
