package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.inUse;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.crmkit.dictionary.Choices;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The value lists that users maintain (D1 to D4). */
public interface DictionaryContract extends CrmContract {

    @Test
    @DisplayName("D4: a new ledger has values in every dictionary, and sales stages with their rates")
    default void d4Seeds() {
        for (Dictionary dictionary : Dictionary.values()) {
            List<DictionaryValue> values = crm().dictionaries().values(dictionary);
            assertEquals(true, values.size() >= 3, dictionary::word);
            for (int i = 0; i < values.size(); i++) {
                assertEquals(i + 1, values.get(i).position());
                assertEquals(false, values.get(i).disabled());
            }
        }
        assertEquals(
                List.of(
                        "First contact 10.00",
                        "Requirements 30.00",
                        "Proposal 50.00",
                        "Negotiation 80.00",
                        "Closing 100.00"),
                crm().dictionaries().values(Dictionary.SALES_STAGE).stream()
                        .map(v -> v.text() + " " + v.rate().orElseThrow())
                        .toList());
    }

    @Test
    @DisplayName("D1: a value is added at the end, keeps its place when renamed, and is found by its exact text")
    default void d1AddAndRename() {
        DictionaryValue added = crm().dictionaries().add(Dictionary.IMPORTANCE, "Urgent \ud83d\ude00");
        assertEquals(List.of("High", "Medium", "Low", "Urgent \ud83d\ude00"), texts(Dictionary.IMPORTANCE));
        DictionaryValue renamed = crm().dictionaries().rename(added.id(), "URGENT");
        assertEquals(added.renamed("URGENT"), renamed);
        assertEquals(Optional.of(renamed), crm().dictionaries().find(added.id()));
        assertEquals(Optional.of(renamed), crm().dictionaries().find(Dictionary.IMPORTANCE, "URGENT"));
        assertEquals(Optional.empty(), crm().dictionaries().find(Dictionary.IMPORTANCE, "urgent"));
        assertEquals(Optional.empty(), crm().dictionaries().find(Dictionary.INDUSTRY, "URGENT"));
    }

    @Test
    @DisplayName("D1: values are unique within a dictionary, compared exactly")
    default void d1Unique() {
        DictionaryValue twin = crm().dictionaries().add(Dictionary.IMPORTANCE, "high");
        crm().dictionaries().add(Dictionary.IMPORTANCE, "High ");
        crm().dictionaries().add(Dictionary.INDUSTRY, "High");
        refused(ErrorCode.NAME_TAKEN, () -> crm().dictionaries().add(Dictionary.IMPORTANCE, "High"));
        refused(ErrorCode.NAME_TAKEN, () -> crm().dictionaries().rename(twin.id(), "High"));
        assertEquals(twin, crm().dictionaries().rename(twin.id(), "high"));
        assertEquals(List.of("High", "Medium", "Low", "high", "High "), texts(Dictionary.IMPORTANCE));
    }

    @Test
    @DisplayName("D1: one command reorders all values of a dictionary")
    default void d1Reorder() {
        List<DictionaryValueId> order = new ArrayList<>(crm().dictionaries().values(Dictionary.IMPORTANCE).stream()
                .map(DictionaryValue::id)
                .toList());
        Collections.reverse(order);
        crm().dictionaries().reorder(Dictionary.IMPORTANCE, order);
        assertEquals(List.of("Low", "Medium", "High"), texts(Dictionary.IMPORTANCE));
        invalid(
                "order",
                ErrorCode.UNKNOWN_REFERENCE,
                () -> crm().dictionaries().reorder(Dictionary.IMPORTANCE, order.subList(0, 2)));
        invalid(
                "order",
                ErrorCode.UNKNOWN_REFERENCE,
                () -> crm().dictionaries()
                        .reorder(Dictionary.IMPORTANCE, List.of(order.get(0), order.get(0), order.get(1))));
        crm().dictionaries().add(Dictionary.IMPORTANCE, "None");
        assertEquals(List.of("Low", "Medium", "High", "None"), texts(Dictionary.IMPORTANCE));
    }

    @Test
    @DisplayName("D1: a value in use cannot be deleted, whatever uses it; the error counts the usages by kind")
    default void d1InUse() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> record = with().completed(
                        id, r -> r.stage(with().stage("Closing")).type(with().value(Dictionary.CONTACT_TYPE, "Visit")));
        deleteRefused(Map.of("opportunity", "1"), with().stage("Proposal"));
        deleteRefused(Map.of("opportunity", "1", "contact_record", "1"), with().stage("Closing"));
        deleteRefused(Map.of("contact_record", "1"), with().value(Dictionary.CONTACT_TYPE, "Visit"));
        crm().contactRecords().delete(record.id());
        crm().dictionaries().delete(with().stage("Closing"));
        crm().dictionaries().delete(with().value(Dictionary.CONTACT_TYPE, "Visit"));
        crm().opportunities().terminate(id, with().value(Dictionary.LOST_REASON, "Price"));
        deleteRefused(Map.of("opportunity", "1"), with().value(Dictionary.LOST_REASON, "Price"));
        crm().opportunities().reactivate(id);
        crm().dictionaries().delete(with().value(Dictionary.LOST_REASON, "Price"));
        assertEquals(List.of("Competitor", "No budget", "No need", "Other"), texts(Dictionary.LOST_REASON));
    }

    @Test
    @DisplayName("D1: a value that customers have, categories among them, cannot be deleted")
    default void d1InUseByCustomers() {
        assumeTrue(crm().customers().attributes().contains(Attribute.INDUSTRY), "the ledger keeps no industry");
        DictionaryValueId trade = with().value(Dictionary.INDUSTRY, "Trade");
        DictionaryValueId partner = with().value(Dictionary.CUSTOMER_CATEGORY, "Partner");
        var top = crm().customers()
                .add(Customer.draft("1", "Top", CustomerDetails.none().withClass(partner, trade)));
        crm().customers().add(Customer.draft("2", "Low", CustomerDetails.none().withClass(null, trade)), top.id());
        deleteRefused(Map.of("customer", "2"), trade);
        deleteRefused(Map.of("customer", "1"), partner);
    }

    @Test
    @DisplayName("D1: a value in use can be renamed, and lists show the new text")
    default void d1RenamedInUse() {
        OpportunityId id = with().opportunity().id();
        crm().dictionaries().rename(with().stage("Proposal"), "Offer");
        assertEquals(Optional.of("Offer"), with().onlyRow().get(OpportunityColumns.STAGE));
        assertEquals(
                with().stage("Offer"), crm().opportunities().get(id).present().stage());
    }

    @Test
    @DisplayName("D1: a disabled value cannot be chosen, but documents keep it and records inherit it")
    default void d1Disabled() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> before = with().open(id);
        DictionaryValueId stage = with().stage("Proposal");
        assertEquals(true, crm().dictionaries().disable(stage).disabled());
        invalid("stage", ErrorCode.DISABLED_VALUE, () -> with().opportunity());
        invalid("stage", ErrorCode.DISABLED_VALUE, () -> with().open(id, r -> r.stage(stage)));
        assertEquals(stage, with().open(id).tracked().stage());
        assertEquals(
                stage,
                with().modify(id, o -> o.stage(stage).subject("Other"))
                        .present()
                        .stage());
        assertEquals(
                stage,
                with().modify(before, r -> r.stage(stage).subject("Other"))
                        .tracked()
                        .stage());
        with().modify(id, o -> o.stage(with().stage("Closing")));
        invalid("stage", ErrorCode.DISABLED_VALUE, () -> with().modify(id, o -> o.stage(stage)));
        crm().contactRecords().complete(before.id());
        assertEquals(stage, crm().opportunities().get(id).present().stage(), "back-filled");
        assertEquals(false, crm().dictionaries().enable(stage).disabled());
        assertEquals(stage, with().opportunity().present().stage());
    }

    @Test
    @DisplayName("D2: a dictionary's label can be renamed; until then it has one in English and in Chinese")
    default void d2Label() {
        assertEquals("Customer category", crm().dictionaries().label(Dictionary.CUSTOMER_CATEGORY, Locale.ENGLISH));
        assertEquals(
                "\u5ba2\u6237\u7c7b\u522b",
                crm().dictionaries().label(Dictionary.CUSTOMER_CATEGORY, Locale.SIMPLIFIED_CHINESE));
        crm().dictionaries().rename(Dictionary.CUSTOMER_CATEGORY, "\u5ba2\u6237\u5206\u7ea7");
        crm().dictionaries().rename(Dictionary.CUSTOMER_CATEGORY, "\u5ba2\u6237\u5206\u7ea7");
        assertEquals(
                "\u5ba2\u6237\u5206\u7ea7", crm().dictionaries().label(Dictionary.CUSTOMER_CATEGORY, Locale.ENGLISH));
        assertEquals("Industry", crm().dictionaries().label(Dictionary.INDUSTRY, Locale.ENGLISH));
    }

    @Test
    @DisplayName("D3: changing a stage's default rate changes nothing that exists, only what takes it from then on")
    default void d3DefaultRate() {
        Opportunity before = with().opportunity(o -> o.expected(BigDecimal.TEN));
        TrackedRecord<OpportunityId> record = with().open(before.id());
        DictionaryValue changed = crm().dictionaries().changeRate(with().stage("Proposal"), new BigDecimal("55.5"));
        assertEquals("55.50", changed.rate().orElseThrow().toString());
        assertEquals(
                "50.00", crm().opportunities().get(before.id()).present().rate().toString());
        assertEquals(
                "50.00",
                crm().contactRecords()
                        .find(record.id())
                        .orElseThrow()
                        .tracked()
                        .rate()
                        .toString());
        assertEquals("55.50", with().opportunity().present().rate().toString());
        assertEquals("50.00", with().open(before.id()).tracked().rate().toString(), "inherited");
    }

    @Test
    @DisplayName("D3: every sales stage has a rate of 0 to 100, and nothing else has one")
    default void d3RateOfStagesOnly() {
        invalid("rate", ErrorCode.REQUIRED, () -> crm().dictionaries().add(Dictionary.SALES_STAGE, "X", null));
        invalid(
                "rate",
                ErrorCode.OUT_OF_RANGE,
                () -> crm().dictionaries().add(Dictionary.SALES_STAGE, "X", new BigDecimal("100.01")));
        invalid(
                "rate",
                ErrorCode.TOO_MANY_DECIMALS,
                () -> crm().dictionaries().add(Dictionary.SALES_STAGE, "X", new BigDecimal("1.001")));
        invalid(
                "rate",
                ErrorCode.UNSUPPORTED_ATTRIBUTE,
                () -> crm().dictionaries().add(Dictionary.INDUSTRY, "X", BigDecimal.ONE));
        invalid(
                "rate",
                ErrorCode.UNSUPPORTED_ATTRIBUTE,
                () -> crm().dictionaries().changeRate(with().value(Dictionary.INDUSTRY, "Trade"), BigDecimal.ONE));
        DictionaryValue stage = crm().dictionaries().add(Dictionary.SALES_STAGE, "X", BigDecimal.ZERO);
        assertEquals(
                "0.00",
                with().opportunity(o -> o.stage(stage.id())).present().rate().toString());
    }

    @Test
    @DisplayName("D1: the choices are the values that are not disabled, in order; one is found first or by its text")
    default void d1Choices() {
        Choices before = crm().stages();
        assertEquals(with().stage("First contact"), before.first().id());
        assertEquals(with().stage("Proposal"), before.named("Proposal").id());
        crm().dictionaries().disable(with().stage("First contact"));
        assertEquals(with().stage("First contact"), before.first().id(), "what was read does not change");
        Choices after = crm().dictionaries().choices(Dictionary.SALES_STAGE);
        assertEquals(with().stage("Requirements"), after.first().id());
        assertEquals(4, after.values().size());
        notFound(() -> after.named("First contact"));
        notFound(() -> after.named("proposal"));
        for (DictionaryValue value : after.values()) {
            crm().dictionaries().disable(value.id());
            assertEquals(value.id(), crm().dictionaries().get(value.id()).id());
        }
        notFound(() -> crm().stages().first());
    }

    @Test
    @DisplayName("D1: a value that is not there is not found")
    default void d1NotFound() {
        DictionaryValueId none = new DictionaryValueId(new UUID(1, 2));
        assertEquals(Optional.empty(), crm().dictionaries().find(none));
        notFound(() -> crm().dictionaries().rename(none, "X"));
        notFound(() -> crm().dictionaries().disable(none));
        notFound(() -> crm().dictionaries().delete(none));
        invalid("stage", ErrorCode.UNKNOWN_REFERENCE, () -> with().opportunity(o -> o.stage(none)));
    }

    private void deleteRefused(Map<String, String> usages, DictionaryValueId id) {
        inUse(ErrorCode.IN_USE, usages, () -> crm().dictionaries().delete(id));
    }

    private List<String> texts(Dictionary dictionary) {
        return crm().dictionaries().values(dictionary).stream()
                .map(DictionaryValue::text)
                .toList();
    }
}
