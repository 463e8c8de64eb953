package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.inUse;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.testkit.Listed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What documents do to the entries they name (M2 to M4). */
public interface TreeUseContract extends CrmContract {

    @Test
    @DisplayName("M2: documents name leaves only")
    default void m2OnlyLeavesAreNamed() {
        CustomerId customers = with().customer("CC");
        with().customer("CC1", customers);
        EmployeeId staff = with().employee("EE");
        with().employee("EE1", staff);
        invalid(
                Map.of("customer", ErrorCode.NOT_A_LEAF, "salesperson", ErrorCode.NOT_A_LEAF),
                () -> with().opportunity(o -> o.customer(customers).salesperson(staff)));
        OpportunityId id = with().opportunity().id();
        invalid("customer", ErrorCode.NOT_A_LEAF, () -> with().modify(id, o -> o.customer(customers)));
        invalid("employee", ErrorCode.NOT_A_LEAF, () -> with().open(id, r -> r.employee(staff)));
    }

    @Test
    @DisplayName("M3: a leaf that documents name cannot be subdivided, by adding or by moving")
    default void m3InUse() {
        OpportunityId id = with().opportunity().id();
        with().open(id);
        CustomerId customer = with().customer("C1");
        CustomerId other = with().customer("C2");
        inUse(ErrorCode.IN_USE_NOT_SUBDIVIDED, Map.of("opportunity", "1"), () -> with().customer("C1.1", customer));
        inUse(
                ErrorCode.IN_USE_NOT_SUBDIVIDED,
                Map.of("opportunity", "1"),
                () -> crm().customers().classify(other, customer));
        inUse(
                ErrorCode.IN_USE_NOT_SUBDIVIDED,
                Map.of("opportunity", "1", "contact_record", "1"),
                () -> with().employee("E1.1", with().employee("E1")));
        assertEquals(Optional.empty(), crm().customers().get(other).parent());
        crm().customers().classify(customer, other);
        assertEquals(true, crm().customers().get(other).category(), "what is in use can be moved itself");
    }

    @Test
    @DisplayName("M3: what only deleted documents named can be subdivided and deleted")
    default void m3DeletedDocuments() {
        OpportunityId id = with().opportunity().id();
        with().open(id, r -> r.employee(with().employee("E2")));
        crm().opportunities().delete(id);
        with().customer("C1.1", with().customer("C1"));
        crm().employees().delete(with().employee("E1"));
        crm().employees().delete(with().employee("E2"));
        assertEquals(List.of(), Listed.codes(crm().employees().level()));
    }

    @Test
    @DisplayName("M4: an entry in use is not deleted; the error lists by what, with counts by kind")
    default void m4InUse() {
        OpportunityId id = with().opportunity().id();
        with().opportunity();
        with().open(id);
        with().open(id);
        with().open(id, r -> r.employee(with().employee("E2")));
        inUse(
                ErrorCode.IN_USE,
                Map.of("opportunity", "2"),
                () -> crm().customers().delete(with().customer("C1")));
        inUse(
                ErrorCode.IN_USE,
                Map.of("opportunity", "2", "contact_record", "2"),
                () -> crm().employees().delete(with().employee("E1")));
        inUse(
                ErrorCode.IN_USE,
                Map.of("contact_record", "1"),
                () -> crm().employees().delete(with().employee("E2")));
    }

    @Test
    @DisplayName("M4 c: a customer of whom a record names a contact person is not deleted")
    default void m4ContactPersonNamed() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> record =
                with().open(id, r -> r.contactPerson(with().person(with().customer("C1"), "Ms Li")));
        with().modify(id, o -> o.customer(with().customer("C2")));
        inUse(
                ErrorCode.IN_USE,
                Map.of("contact_record", "1"),
                () -> crm().customers().delete(with().customer("C1")));
        crm().contactRecords().delete(record.id());
        crm().customers().delete(with().customer("C1"));
        assertEquals(Optional.empty(), crm().customers().findByCode("C1"));
    }

    @Test
    @DisplayName("M4: a host can ask what prevents the deletion of an entry, and gets all of it")
    default void m4Usages() {
        OpportunityId id = with().opportunity().id();
        with().open(id);
        with().customer("A1", with().customer("A"));
        assertEquals(
                List.of(new InUseException.Usage(SubjectKind.OPPORTUNITY, "1")),
                crm().customers().usages(with().customer("C1")));
        assertEquals(
                Set.of(
                        new InUseException.Usage(SubjectKind.OPPORTUNITY, "1"),
                        new InUseException.Usage(SubjectKind.CONTACT_RECORD, "1")),
                Set.copyOf(crm().employees().usages(with().employee("E1"))));
        assertEquals(
                List.of(new InUseException.Usage(InUseException.General.CHILDREN, "1")),
                crm().customers().usages(with().customer("A")));
        assertEquals(List.of(), crm().customers().usages(with().customer("A1")));
        CustomerId gone = with().customer("gone");
        crm().customers().delete(gone);
        notFound(() -> crm().customers().usages(gone));
    }

    @Test
    @DisplayName("M4 d: a category is not deleted")
    default void m4Children() {
        CustomerId category = with().customer("A");
        with().customer("1", category);
        with().customer("11", with().customer("2", category));
        inUse(ErrorCode.IN_USE, Map.of("children", "2"), () -> crm().customers().delete(category));
    }

    @Test
    @DisplayName("M4: a customer's contact persons go with it")
    default void m4ContactPersonsGo() {
        CustomerId customer = with().customer("A");
        var gone = with().person(customer, "Ms Li");
        var stays = with().person(with().customer("B"), "Ms Li");
        crm().customers().delete(customer);
        assertEquals(Optional.empty(), crm().contactPersons().find(gone));
        assertEquals(true, crm().contactPersons().find(stays).isPresent());
    }
}
