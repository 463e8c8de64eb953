package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.report.Analysis;
import io.crmkit.report.Group;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.value.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The analysis of opportunities (A1). */
public interface AnalysisContract extends CrmContract {

    OpportunityCriteria BY_CUSTOMER = OpportunityCriteria.groupBy(Grouping.CUSTOMER);
    OpportunityCriteria BY_EMPLOYEE = OpportunityCriteria.groupBy(Grouping.EMPLOYEE);

    @Test
    @DisplayName("A1: sums and rates by customer, each from the row's own sums, the total's from the totals")
    default void a1ByCustomer() {
        amounts("C1", "E1", "10", "100", "50");
        amounts("C1", "E2", "20", "50.01", "10");
        amounts("C2", "E1", "0.02", "0.03", "100");
        Analysis<OpportunityCriteria, OpportunitySums> analysis =
                crm().reports().opportunities(BY_CUSTOMER);
        assertEquals(
                List.of(
                        "C1 Customer C1: 2 30 150.01 55; 120.01 80.00; 25 45.45",
                        "C2 Customer C2: 1 0.02 0.03 0.03; 0.01 33.33; 0.01 33.33"),
                lines(analysis));
        assertEquals("3 30.02 150.04 55.03; 120.02 79.99; 25.01 45.45", line(analysis.total()));
    }

    @Test
    @DisplayName("A1: sums by employee")
    default void a1ByEmployee() {
        amounts("C1", "E1", "1", "10", "50");
        amounts("C1", "E2", "2", "20", "50");
        amounts("C2", "E1", "3", "30", "50");
        assertEquals(
                List.of(
                        "E1 Employee E1: 2 4 40 20; 36 90.00; 16 80.00",
                        "E2 Employee E2: 1 2 20 10; 18 90.00; 8 80.00"),
                lines(crm().reports().opportunities(BY_EMPLOYEE)));
    }

    @Test
    @DisplayName("A1: a row names the customer or employee it is of, by which its figures are traced")
    default void a1Trace() {
        amounts("C1", "E1", "1", "10", "50");
        amounts("C2", "E2", "2", "20", "50");
        amounts("C2", "E1", "3", "30", "50");
        Analysis<OpportunityCriteria, OpportunitySums> customers =
                crm().reports().opportunities(BY_CUSTOMER);
        assertEquals(
                List.of(with().customer("C1"), with().customer("C2")),
                customers.rows().stream().map(r -> r.entry().orElseThrow()).toList());
        Analysis<OpportunityCriteria, OpportunitySums> employees =
                crm().reports().opportunities(BY_EMPLOYEE);
        assertEquals(
                List.of(with().employee("E1"), with().employee("E2")),
                employees.rows().stream().map(r -> r.entry().orElseThrow()).toList());
        Group<OpportunitySums> traced = customers.rows().get(1);
        assertEquals(
                traced.sums(),
                crm().reports()
                        .opportunities(BY_CUSTOMER.forCustomer(
                                (CustomerId) traced.entry().orElseThrow()))
                        .total());
    }

    @Test
    @DisplayName("A1: a rate is absent where its divisor is 0, though the profit is negative")
    default void a1RateIsAbsent() {
        amounts("C1", "E1", "5", "0", "50");
        amounts("C2", "E1", "5", "10", "0");
        assertEquals(
                List.of("C1 Customer C1: 1 5 0 0; -5 -; -5 -", "C2 Customer C2: 1 5 10 0; 5 50.00; -5 -"),
                lines(crm().reports().opportunities(BY_CUSTOMER)));
    }

    @Test
    @DisplayName(
            "A1: rows are ordered by name, then code, both by code point; two customers with one name have two rows")
    default void a1Order() {
        named("3", "b");
        named("2", "a");
        named("1", "a");
        named("4", "B");
        named("5", "\ud83d\ude00");
        named("6", "\uffee");
        assertEquals(
                List.of("4", "1", "2", "3", "6", "5"),
                crm().reports().opportunities(BY_CUSTOMER).rows().stream()
                        .map(r -> r.code())
                        .toList());
    }

    @Test
    @DisplayName("A1: without opportunities there are no rows and the total is 0")
    default void a1Empty() {
        Analysis<OpportunityCriteria, OpportunitySums> analysis =
                crm().reports().opportunities(BY_CUSTOMER);
        assertEquals(List.of(), analysis.rows());
        assertEquals("0 0 0 0; 0 -; 0 -", line(analysis.total()));
    }

    @Test
    @DisplayName("A1, O3: each opportunity amount is rounded by itself, then summed")
    default void a1RoundedFirst() {
        amounts("C1", "E1", "0", "0.05", "50");
        amounts("C1", "E1", "0", "0.05", "50");
        assertEquals(
                "0.06", plain(crm().reports().opportunities(BY_CUSTOMER).total().opportunityAmount()));
    }

    @Test
    @DisplayName("A1: sums are exact beyond the limit of a single amount")
    default void a1Exact() {
        for (int i = 0; i < 11; i++) {
            amounts("C1", "E1", "9999999999999.99", "9999999999999.99", "100");
        }
        assertEquals(
                "11 109999999999999.89 109999999999999.89 109999999999999.89; 0 0.00; 0 0.00",
                line(crm().reports().opportunities(BY_CUSTOMER).total()));
    }

    @Test
    @DisplayName("A1: the analysis counts present values: those a record back-filled, stage and start among them")
    default void a1PresentValues() {
        OpportunityId id = amounts("C1", "E1", "1", "10", "50");
        with().completed(
                        id,
                        r -> r.stage(with().stage("Closing"))
                                .cost(new BigDecimal("2"))
                                .amount(new BigDecimal("20"))
                                .start(TODAY.plusDays(9)));
        assertEquals("1 2 20 20; 18 90.00; 18 90.00", total(BY_CUSTOMER));
        assertEquals("0", count(BY_CUSTOMER.atStage(with().stage("Proposal"))));
        assertEquals("1", count(BY_CUSTOMER.atStage(with().stage("Closing"))));
        assertEquals("0", count(BY_CUSTOMER.during(Period.between(TODAY, TODAY))));
        assertEquals("1", count(BY_CUSTOMER.during(Period.between(TODAY.plusDays(9), TODAY.plusDays(9)))));
    }

    @Test
    @DisplayName("A1: the period includes both ends, and either may be open")
    default void a1Period() {
        for (int day = 0; day < 4; day++) {
            int after = day;
            with().opportunity(o -> o.start(TODAY.plusDays(after)));
        }
        assertEquals("2", count(BY_CUSTOMER.during(Period.between(TODAY.plusDays(1), TODAY.plusDays(2)))));
        assertEquals("3", count(BY_CUSTOMER.during(new Period(Optional.of(TODAY.plusDays(1)), Optional.empty()))));
        assertEquals("2", count(BY_CUSTOMER.during(new Period(Optional.empty(), Optional.of(TODAY.plusDays(1))))));
        assertEquals("4", count(BY_CUSTOMER.during(Period.always())));
    }

    @Test
    @DisplayName("A1: every state counts by default, or the one asked for")
    default void a1State() {
        OpportunityId approved = with().opportunity().id();
        crm().opportunities().approve(approved);
        OpportunityId terminated = with().opportunity().id();
        crm().opportunities().terminate(terminated);
        with().opportunity();
        with().opportunity();
        assertEquals("4", count(BY_EMPLOYEE));
        assertEquals("2", count(BY_EMPLOYEE.inState(OpportunityState.ACTIVE)));
        assertEquals("1", count(BY_EMPLOYEE.inState(OpportunityState.APPROVED)));
        assertEquals("1", count(BY_EMPLOYEE.inState(OpportunityState.TERMINATED)));
        assertEquals("0", count(BY_EMPLOYEE.inState(OpportunityState.CONVERTED)));
    }

    @Test
    @DisplayName("A1: a category of customers or employees means all leaves below it; conditions combine")
    default void a1Category() {
        CustomerId north = with().customer("N");
        CustomerId deep = with().customer("N1", north);
        with().customer("N11", deep);
        with().customer("N2", north);
        EmployeeId sales = with().employee("S");
        with().employee("S1", sales);
        amounts("N11", "S1", "1", "1", "50");
        amounts("N2", "E1", "2", "2", "50");
        amounts("C1", "S1", "4", "4", "50");
        assertEquals("2", count(BY_EMPLOYEE.forCustomer(north)));
        assertEquals("1", count(BY_EMPLOYEE.forCustomer(deep)));
        assertEquals("1", count(BY_EMPLOYEE.forCustomer(with().customer("N2"))));
        assertEquals("2", count(BY_CUSTOMER.forEmployee(sales)));
        assertEquals("1", count(BY_CUSTOMER.forEmployee(sales).forCustomer(north)));
        assertEquals("0", count(BY_CUSTOMER.forEmployee(sales).forCustomer(with().customer("N2"))));
        assertEquals("0", count(BY_CUSTOMER.forCustomer(with().customer("unused"))));
    }

    @Test
    @DisplayName("A1: a deleted opportunity no longer counts")
    default void a1Deleted() {
        OpportunityId id = amounts("C1", "E1", "1", "1", "1");
        amounts("C1", "E1", "2", "2", "100");
        crm().opportunities().delete(id);
        assertEquals("1 2 2 2; 0 0.00; 0 0.00", total(BY_CUSTOMER));
    }

    private OpportunityId amounts(String customer, String employee, String cost, String expected, String rate) {
        return with().opportunity(o -> o.customer(with().customer(customer))
                        .salesperson(with().employee(employee))
                        .cost(new BigDecimal(cost))
                        .expected(new BigDecimal(expected))
                        .rate(new BigDecimal(rate)))
                .id();
    }

    private void named(String code, String name) {
        CustomerId id = crm().customers().add(Customer.draft(code, name)).id();
        with().opportunity(o -> o.customer(id));
    }

    private String total(OpportunityCriteria criteria) {
        return line(crm().reports().opportunities(criteria).total());
    }

    private String count(OpportunityCriteria criteria) {
        return String.valueOf(crm().reports().opportunities(criteria).total().count());
    }

    private static List<String> lines(Analysis<OpportunityCriteria, OpportunitySums> analysis) {
        return analysis.rows().stream()
                .map(row -> row.code() + " " + row.name() + ": " + line(row.sums()))
                .toList();
    }

    private static String line(OpportunitySums sums) {
        return "%d %s %s %s; %s %s; %s %s"
                .formatted(
                        sums.count(),
                        plain(sums.cost()),
                        plain(sums.expected()),
                        plain(sums.opportunityAmount()),
                        plain(sums.expectedProfit()),
                        sums.expectedProfitRate()
                                .percent()
                                .map(BigDecimal::toPlainString)
                                .orElse("-"),
                        plain(sums.opportunityProfit()),
                        sums.opportunityProfitRate()
                                .percent()
                                .map(BigDecimal::toPlainString)
                                .orElse("-"));
    }

    private static String plain(BigDecimal sum) {
        return sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
    }
}
