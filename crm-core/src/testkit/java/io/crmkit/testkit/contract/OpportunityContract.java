package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ErrorCode;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.record.TrackedValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Adding and changing opportunities (O1 to O4, N1, V6). */
public interface OpportunityContract extends CrmContract {

    @Test
    @DisplayName("O1: one error reports every missing required field")
    default void o1MissingIsReportedAtOnce() {
        invalid(
                Map.of(
                        "subject", ErrorCode.REQUIRED,
                        "customer", ErrorCode.REQUIRED,
                        "salesperson", ErrorCode.REQUIRED,
                        "stage", ErrorCode.REQUIRED,
                        "start", ErrorCode.REQUIRED),
                () -> crm().opportunities().add(AddOpportunity.builder().build()));
        assertEquals(List.of(), with().numbers(ListQuery.all()));
    }

    @Test
    @DisplayName("O1: a new opportunity is active, amounts default to 0, and it reads back as it was returned")
    default void o1Defaults() {
        Opportunity added = with().opportunity();
        assertAll(
                () -> assertEquals(1, added.revision()),
                () -> assertEquals(OpportunityState.ACTIVE, added.state()),
                () -> assertEquals(
                        new BigDecimal("0.00"), added.present().cost().value()),
                () -> assertEquals(
                        new BigDecimal("0.00"), added.present().amount().value()),
                () -> assertEquals(Optional.empty(), added.present().planned()),
                () -> assertEquals(Optional.empty(), added.present().actual()),
                () -> assertEquals(
                        OptionalInt.empty(), added.records().tracked().source()),
                () -> assertEquals(Optional.empty(), added.loss()),
                () -> assertEquals(Optional.empty(), added.remarks()),
                () -> assertEquals(added, crm().opportunities().get(added.id())));
    }

    @Test
    @DisplayName("O1, O4: every value given is kept")
    default void o1EveryValueIsKept() {
        Opportunity added = with().opportunity(o -> o.number("K-1")
                .subject(" two  spaces ")
                .rate(new BigDecimal("12.5"))
                .cost(new BigDecimal("1.2"))
                .expected(new BigDecimal("9999999999999.99"))
                .planned(TODAY)
                .actual(TODAY.plusDays(1))
                .remarks("line 1\nline 2\t\u4e2d\u6587 \ud83d\ude00"));
        Opportunity read = crm().opportunities().findByNumber("K-1").orElseThrow();
        assertAll(
                () -> assertEquals(added, read),
                () -> assertEquals(" two  spaces ", read.subject()),
                () -> assertEquals("12.50", read.present().rate().toString()),
                () -> assertEquals("1.20", read.present().cost().toString()),
                () -> assertEquals("9999999999999.99", read.present().amount().toString()),
                () -> assertEquals(TODAY, read.present().start()),
                () -> assertEquals(Optional.of(TODAY), read.present().planned()),
                () -> assertEquals(
                        Optional.of(TODAY.plusDays(1)), read.present().actual()),
                () -> assertEquals(Optional.of("line 1\nline 2\t\u4e2d\u6587 \ud83d\ude00"), read.remarks()));
    }

    @Test
    @DisplayName("O2: the rate defaults to the stage's; an explicit one wins, 0 and 100 included")
    default void o2RateOfTheStageOrExplicit() {
        assertEquals("50.00", rate(with().opportunity()));
        assertEquals("80.00", rate(with().opportunity(o -> o.stage(with().stage("Negotiation")))));
        for (String rate : List.of("0.00", "100.00", "33.33")) {
            Opportunity added = with().opportunity(o -> o.rate(new BigDecimal(rate)));
            assertEquals(rate, rate(crm().opportunities().get(added.id())));
        }
    }

    @Test
    @DisplayName("O2: a change that names a stage and no rate takes that stage's rate, also when the stage is the same")
    default void o2ChangedStageBringsItsRate() {
        OpportunityId id =
                with().opportunity(o -> o.rate(new BigDecimal("33.33"))).id();
        assertEquals("50.00", rate(with().modify(id, o -> o.stage(with().stage("Proposal")))));
        assertEquals("100.00", rate(with().modify(id, o -> o.stage(with().stage("Closing")))));
        assertEquals(
                "7.00",
                rate(with().modify(id, o -> o.stage(with().stage("Closing")).rate(new BigDecimal("7")))));
    }

    @Test
    @DisplayName("O2: a change that names no stage leaves it, and leaves the rate unless it names one")
    default void o2ChangeWithoutStage() {
        OpportunityId id =
                with().opportunity(o -> o.rate(new BigDecimal("33.33"))).id();
        Opportunity subject = with().modify(id, o -> o.subject("Other"));
        assertEquals("33.33", rate(subject));
        Opportunity rate = with().modify(id, o -> o.rate(new BigDecimal("0")));
        assertEquals("0.00", rate(rate));
        assertEquals(with().stage("Proposal"), rate.present().stage());
    }

    @Test
    @DisplayName("O3: the opportunity amount is expected x rate, rounded half up to the ledger's decimals")
    default void o3AmountIsRoundedHalfUp() {
        List<List<String>> cases = List.of(
                List.of("0.05", "50", "0.03"),
                List.of("1.01", "50", "0.51"),
                List.of("0.01", "49.99", "0.00"),
                List.of("0.01", "50", "0.01"),
                List.of("100", "33.33", "33.33"),
                List.of("99.99", "12.34", "12.34"),
                List.of("5", "0", "0.00"),
                List.of("9999999999999.99", "100", "9999999999999.99"),
                List.of("9999999999999.99", "99.99", "9998999999999.99"));
        for (List<String> given : cases) {
            Opportunity added = with().opportunity(
                            o -> o.expected(new BigDecimal(given.get(0))).rate(new BigDecimal(given.get(1))));
            assertEquals(
                    given.get(2),
                    crm().opportunities().get(added.id()).opportunityAmount().toString(),
                    given::toString);
        }
    }

    @Test
    @DisplayName("O4: a change keeps what it does not name, and takes away what it names as none")
    default void o4ChangeKeepsTheRest() {
        Opportunity before = with().opportunity(o -> o.cost(BigDecimal.ONE)
                .expected(BigDecimal.TEN)
                .planned(TODAY)
                .actual(TODAY)
                .remarks("remarks"));
        Opportunity after =
                with().modify(before.id(), o -> o.planned(null).remarks(null).customer(with().customer("C2")));
        TrackedValues was = before.present();
        TrackedValues expected = new TrackedValues(
                was.stage(), was.rate(), was.cost(), was.amount(), was.start(), Optional.empty(), was.actual());
        assertAll(
                () -> assertEquals(2, after.revision()),
                () -> assertEquals(expected, after.present()),
                () -> assertEquals(Optional.empty(), after.remarks()),
                () -> assertEquals("Subject", after.subject()),
                () -> assertEquals(with().customer("C2"), after.customer()),
                () -> assertEquals(before.salesperson(), after.salesperson()),
                () -> assertEquals(after, crm().opportunities().get(before.id())));
    }

    @Test
    @DisplayName("O4: a change that changes nothing leaves the revision")
    default void o4NothingChangedLeavesTheRevision() {
        Opportunity before = with().opportunity(o -> o.cost(new BigDecimal("1.0")));
        Opportunity same = with().modify(
                        before.id(),
                        o -> o.cost(new BigDecimal("1.00")).subject("Subject").start(TODAY));
        assertEquals(before, same);
        assertEquals(before, crm().opportunities().get(before.id()));
    }

    @Test
    @DisplayName("V6: completion dates are not before the start, checked on the resulting values")
    default void v6DatesInOrder() {
        invalid("planned", ErrorCode.DATE_ORDER, () -> with().opportunity(o -> o.planned(TODAY.minusDays(1))));
        invalid("actual", ErrorCode.DATE_ORDER, () -> with().opportunity(o -> o.actual(TODAY.minusDays(1))));
        OpportunityId id =
                with().opportunity(o -> o.planned(TODAY).actual(TODAY)).id();
        invalid(
                Map.of("planned", ErrorCode.DATE_ORDER, "actual", ErrorCode.DATE_ORDER),
                () -> with().modify(id, o -> o.start(TODAY.plusDays(1))));
        invalid("planned", ErrorCode.DATE_ORDER, () -> with().modify(id, o -> o.planned(TODAY.minusDays(1))));
        assertEquals(1, crm().opportunities().get(id).revision());
    }

    @Test
    @DisplayName("N1: numbers run per kind and year of today, and skip those in use")
    default void n1RunningNumbers() {
        assertEquals("OPP-2011-00001", with().opportunity().number());
        with().opportunity(o -> o.number("OPP-2011-00002"));
        with().opportunity(o -> o.number("OPP-2011-00003"));
        assertEquals("OPP-2011-00004", with().opportunity().number());
        assertEquals(
                "OPP-2011-00005",
                with().opportunity(o -> o.start(TODAY.plusYears(1))).number());
    }

    @Test
    @DisplayName("N1: numbers are unique, compared exactly: case, accent, space and emoji twins are different numbers")
    default void n1UniqueExactly() {
        List<String> twins = List.of(
                "abc",
                "ABC",
                "abc ",
                " abc",
                "e",
                "\u00e9",
                "e\u0301",
                "\ud83d\ude00",
                "\ud83d\ude01",
                "\u00df",
                "ss",
                "1",
                "\uff11");
        for (String number : twins) {
            assertEquals(number, with().opportunity(o -> o.number(number)).number());
        }
        for (String number : twins) {
            assertEquals(
                    number,
                    crm().opportunities().findByNumber(number).orElseThrow().number());
            refused(ErrorCode.NUMBER_TAKEN, () -> with().opportunity(o -> o.number(number)));
        }
        assertEquals(Optional.empty(), crm().opportunities().findByNumber("aBc"));
        assertEquals(
                twins.size(),
                crm().opportunities()
                        .search(ListQuery.all().withTotal())
                        .total()
                        .orElseThrow());
    }

    @Test
    @DisplayName("N1: a number has 1 to 64 characters, no control characters, and does not begin with !")
    default void n1Form() {
        Map<String, ErrorCode> wrong = Map.of(
                "",
                ErrorCode.REQUIRED,
                "a\nb",
                ErrorCode.CONTROL_CHARACTER,
                "!1",
                ErrorCode.RESERVED_NUMBER,
                "x".repeat(65),
                ErrorCode.TOO_LONG);
        wrong.forEach((number, code) -> invalid("number", code, () -> with().opportunity(o -> o.number(number))));
        String longest = "\ud83d\ude00".repeat(64);
        assertEquals(longest, with().opportunity(o -> o.number(longest)).number());
        assertEquals("a!", with().opportunity(o -> o.number("a!")).number());
    }

    @Test
    @DisplayName("N1: the number of a deleted opportunity is free again")
    default void n1FreeAfterDeletion() {
        crm().opportunities().delete(with().opportunity(o -> o.number("A")).id());
        assertEquals(Optional.empty(), crm().opportunities().findByNumber("A"));
        assertEquals("A", with().opportunity(o -> o.number("A")).number());
    }

    @Test
    @DisplayName("O1, M2, D1: one error reports every invalid reference")
    default void o1ReferencesAreReportedAtOnce() {
        with().customer("C1.1", with().customer("C1"));
        var gone = with().employee("E3");
        crm().employees().delete(gone);
        invalid(
                Map.of(
                        "customer", ErrorCode.NOT_A_LEAF,
                        "salesperson", ErrorCode.UNKNOWN_REFERENCE,
                        "stage", ErrorCode.WRONG_DICTIONARY),
                () -> with().opportunity(
                                o -> o.salesperson(gone).stage(with().value(Dictionary.CONTACT_TYPE, "Visit"))));
    }

    @Test
    @DisplayName("O5: every command on an unknown opportunity reports that it is not found")
    default void o5NotFound() {
        OpportunityId none = new OpportunityId(new UUID(1, 2));
        assertEquals(Optional.empty(), crm().opportunities().find(none));
        assertEquals(Optional.empty(), crm().opportunities().findByNumber("none"));
        notFound(() -> crm().opportunities().get(none));
        notFound(() -> crm().opportunities().approve(none));
        notFound(() -> crm().opportunities().terminate(none));
        notFound(() -> crm().opportunities().delete(none));
        notFound(() -> crm().opportunities().planDelete(none));
        notFound(() ->
                crm().opportunities().modify(ModifyOpportunity.of(none, 1L).build()));
        notFound(() -> crm().contactRecords().of(none));
        notFound(() -> with().open(none));
    }

    private static String rate(Opportunity opportunity) {
        return opportunity.present().rate().toString();
    }
}
