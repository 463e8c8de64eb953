package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.inUse;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.error.ErrorCode;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The people on the customers' side (M9). */
public interface ContactPersonContract extends CrmContract {

    @Test
    @DisplayName("M9: a name is unique within its customer, compared exactly; other customers do not matter")
    default void m9NamesAreUnique() {
        CustomerId customer = with().customer("C1");
        with().person(customer, "Li");
        ContactPersonId twin = with().person(customer, "li");
        with().person(customer, "Li ");
        with().person(with().customer("C2"), "Li");
        refused(ErrorCode.NAME_TAKEN, () -> with().person(customer, "Li"));
        refused(ErrorCode.NAME_TAKEN, () -> crm().contactPersons().modify(twin, ContactPersonDraft.named("Li")));
        assertEquals(3, crm().contactPersons().of(customer).size());
    }

    @Test
    @DisplayName("M9: the contact persons of a customer come by the code points of their names")
    default void m9ByName() {
        CustomerId customer = with().customer("C1");
        List.of("b", "\ud83d\ude00", "B", "\uffee", "a").forEach(name -> with().person(customer, name));
        assertEquals(
                List.of("B", "a", "b", "\uffee", "\ud83d\ude00"),
                crm().contactPersons().of(customer).stream()
                        .map(ContactPerson::name)
                        .toList());
        assertEquals(List.of(), crm().contactPersons().of(with().customer("C2")));
    }

    @Test
    @DisplayName("M9: every field is kept; a change replaces all of them")
    default void m9EveryField() {
        CustomerId customer = with().customer("C1");
        ContactPerson added =
                crm().contactPersons().add(customer, new ContactPersonDraft("Ms Li", "CTO", "1234", "li@example.com"));
        assertEquals(
                new ContactPerson(
                        added.id(),
                        customer,
                        "Ms Li",
                        Optional.of("CTO"),
                        Optional.of("1234"),
                        Optional.of("li@example.com")),
                added);
        assertEquals(Optional.of(added), crm().contactPersons().find(added.id()));
        ContactPerson changed =
                crm().contactPersons().modify(added.id(), new ContactPersonDraft("Ms Li", null, "5", null));
        assertEquals(
                new ContactPerson(added.id(), customer, "Ms Li", Optional.empty(), Optional.of("5"), Optional.empty()),
                changed);
        assertEquals(List.of(changed), crm().contactPersons().of(customer));
    }

    @Test
    @DisplayName("M9: a person that a record names cannot be deleted; otherwise it can")
    default void m9Delete() {
        OpportunityId id = with().opportunity().id();
        ContactPersonId person = with().person(with().customer("C1"), "Ms Li");
        TrackedRecord<OpportunityId> record = with().open(id, r -> r.contactPerson(person));
        with().open(id, r -> r.contactPerson(person));
        inUse(
                ErrorCode.IN_USE,
                Map.of("contact_record", "2"),
                () -> crm().contactPersons().delete(person));
        crm().contactRecords().delete(record.id());
        crm().opportunities().delete(id);
        crm().contactPersons().delete(person);
        assertEquals(Optional.empty(), crm().contactPersons().find(person));
    }

    @Test
    @DisplayName("M9: a record's contact person is the customer's when it is entered, and stays when that changes")
    default void m9OfTheParentsCustomer() {
        OpportunityId id = with().opportunity().id();
        ContactPersonId own = with().person(with().customer("C1"), "Ms Li");
        ContactPersonId foreign = with().person(with().customer("C2"), "Mr Wu");
        invalid(
                "contactPerson",
                ErrorCode.FOREIGN_CONTACT_PERSON,
                () -> with().open(id, r -> r.contactPerson(foreign)));
        TrackedRecord<OpportunityId> record = with().open(id, r -> r.contactPerson(own));
        with().modify(id, o -> o.customer(with().customer("C2")));
        assertEquals(
                Optional.of(own), with().modify(record, r -> r.subject("Other")).contactPerson());
        assertEquals(
                Optional.of(own),
                with().modify(record, r -> r.contactPerson(own)).contactPerson());
        invalid("contactPerson", ErrorCode.FOREIGN_CONTACT_PERSON, () -> with().open(id, r -> r.contactPerson(own)));
        assertEquals(
                Optional.of(foreign),
                with().modify(record, r -> r.contactPerson(foreign)).contactPerson());
    }

    @Test
    @DisplayName("M9: a person or customer that is not there is refused")
    default void m9NotThere() {
        ContactPersonId none = new ContactPersonId(new UUID(1, 2));
        CustomerId gone = with().customer("gone");
        crm().customers().delete(gone);
        invalid("customer", ErrorCode.UNKNOWN_REFERENCE, () -> with().person(gone, "Li"));
        notFound(() -> crm().contactPersons().delete(none));
        notFound(() -> crm().contactPersons().modify(none, ContactPersonDraft.named("Li")));
        OpportunityId id = with().opportunity().id();
        invalid("contactPerson", ErrorCode.UNKNOWN_REFERENCE, () -> with().open(id, r -> r.contactPerson(none)));
    }
}
