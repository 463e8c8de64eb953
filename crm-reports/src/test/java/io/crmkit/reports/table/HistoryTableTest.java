package io.crmkit.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.record.AddRecord;
import io.crmkit.text.Localized;
import io.crmkit.user.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistoryTableTest {

    private final Crm crm = Crm.inMemory();
    private final EmployeeId ann =
            crm.employees().add(Employee.draft("E1", "Ann")).id();

    @Test
    @DisplayName("H1: a row for each field of the document and its records, latest first, with texts for ids")
    void document() {
        CustomerId customer = customer("C1", null);
        DictionaryValue second =
                crm.dictionaries().values(Dictionary.SALES_STAGE).get(1);
        Opportunity opportunity = crm.opportunities()
                .add(AddOpportunity.builder()
                        .subject("Subject")
                        .customer(customer)
                        .salesperson(ann)
                        .stage(crm.dictionaries()
                                .values(Dictionary.SALES_STAGE)
                                .get(0)
                                .id())
                        .start(LocalDate.of(2011, 1, 5))
                        .build());
        crm.as(Actor.of("boss"))
                .contactRecords()
                .add(AddRecord.to(opportunity.id())
                        .at(LocalDate.of(2011, 1, 6).atTime(9, 0))
                        .employee(ann)
                        .subject("Call")
                        .stage(second.id())
                        .completed()
                        .build());
        List<String> rows =
                rows(new Subject(SubjectKind.OPPORTUNITY, opportunity.id().toString()));
        assertThat(rows)
                .startsWith("boss contact-record.add contact_record 1 ADD - - -")
                .contains("boss contact-record.add opportunity - CHANGE now_stage "
                        + crm.dictionaries()
                                .values(Dictionary.SALES_STAGE)
                                .get(0)
                                .text()
                        + " " + second.text())
                .endsWith("test opportunity.add opportunity - ADD - - -");
    }

    @Test
    @DisplayName("H1: of an entry there is what was done to what is asked for; an id of what is gone stays an id")
    void parts() {
        CustomerId south = customer("S", null);
        CustomerId north = customer("N", null);
        CustomerId moved = customer("C", south);
        crm.customers().classify(moved, north);
        crm.customers().moveToTop(moved);
        crm.customers().delete(south);
        assertThat(rows(new Subject(SubjectKind.CUSTOMER, moved.toString())))
                .containsExactly(
                        "test customer.classify customer - CHANGE parent N -",
                        "test customer.classify customer - CHANGE parent " + south + " N",
                        "test customer.add customer - ADD - - -");
        crm.customers().modify(north, Customer.draft("N", "North"));
        assertThat(rows(new Subject(SubjectKind.CUSTOMER, north.toString())))
                .startsWith("test customer.modify customer - CHANGE name N North");
    }

    private CustomerId customer(String code, CustomerId parent) {
        var draft = Customer.draft(code, code);
        return (parent == null ? crm.customers().add(draft) : crm.customers().add(draft, parent)).id();
    }

    /** The rows without their times. */
    private List<String> rows(Subject subject) {
        ReportTable table = ReportTables.history(crm, Localized.of("History", "历史"), subject);
        assertThat(table.total()).isEmpty();
        return table.rows().stream()
                .map(row -> {
                    assertThat(row.cells().get(0).toString())
                            .matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z");
                    return row.cells().subList(1, row.cells().size()).stream()
                            .map(cell -> cell == null ? "-" : cell.toString())
                            .reduce((one, other) -> one + " " + other)
                            .orElseThrow();
                })
                .toList();
    }
}
