package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static io.crmkit.testkit.Refusals.inUse;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.stale;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.history.FieldChange;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.list.ListQuery;
import io.crmkit.project.ProjectId;
import io.crmkit.service.AddService;
import io.crmkit.service.ModifyService;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Services (S1, S2). */
public interface ServiceContract extends CrmContract {

    @Test
    @DisplayName("S1: what a service is added with is kept, and found by id and by number")
    default void s1Kept() {
        ProjectId project = with().project().id();
        ProductId product = with().quotes().product("P1");
        ServiceRecord added = with().service(s -> s.number("S-1")
                .subject("subject 😀")
                .content("what\nit was about")
                .solution("what was done")
                .startedAt(TODAY.atTime(23, 59, 59))
                .minutes(0)
                .satisfaction(satisfied())
                .serviceType(first(Dictionary.SERVICE_TYPE))
                .contactType(first(Dictionary.CONTACT_TYPE))
                .importance(first(Dictionary.IMPORTANCE))
                .progressMade(true)
                .completed(true)
                .project(project)
                .product(product));
        assertEquals(
                new ServiceRecord(
                        added.id(),
                        1,
                        "S-1",
                        with().customer("C1"),
                        with().employee("E1"),
                        "subject 😀",
                        Optional.of("what\nit was about"),
                        Optional.of("what was done"),
                        TODAY.atTime(23, 59),
                        Optional.of(0),
                        Optional.of(satisfied()),
                        Optional.of(first(Dictionary.SERVICE_TYPE)),
                        Optional.of(first(Dictionary.CONTACT_TYPE)),
                        Optional.of(first(Dictionary.IMPORTANCE)),
                        true,
                        true,
                        Optional.of(project),
                        Optional.of(product)),
                added);
        assertEquals(added, crm().services().get(added.id()));
        assertEquals(Optional.of(added), crm().services().find(added.id()));
        assertEquals(Optional.of(added), crm().services().findByNumber("S-1"));
        assertEquals(Optional.empty(), crm().services().findByNumber("s-1"));
        assertEquals(Optional.empty(), crm().services().findByNumber("!"));
    }

    @Test
    @DisplayName("S2: required are customer, employee, subject and the start; the rest is empty, and no is no")
    default void s2Required() {
        invalid(
                Map.of(
                        "customer", ErrorCode.REQUIRED,
                        "employee", ErrorCode.REQUIRED,
                        "subject", ErrorCode.REQUIRED,
                        "startedAt", ErrorCode.REQUIRED),
                () -> crm().services().add(AddService.builder().build()));
        ServiceRecord least = with().service(s -> s);
        assertEquals(Optional.empty(), least.minutes());
        assertEquals(Optional.empty(), least.satisfaction());
        assertEquals(Optional.empty(), least.project());
        assertEquals(Optional.empty(), least.product());
        assertEquals(Optional.empty(), least.content());
        assertFalse(least.progressMade());
        assertFalse(least.completed());
        assertEquals(least, crm().services().get(least.id()));
    }

    @Test
    @DisplayName("S1, V5, V6: one error reports every violation of a service, and nothing is added")
    default void s1Wrong() {
        invalid(
                Map.of(
                        "number", ErrorCode.RESERVED_NUMBER,
                        "subject", ErrorCode.CONTROL_CHARACTER,
                        "content", ErrorCode.TOO_LONG,
                        "startedAt", ErrorCode.DATE_OUT_OF_RANGE,
                        "minutes", ErrorCode.OUT_OF_RANGE),
                () -> with().service(s -> s.number("!1")
                        .subject("two\nlines")
                        .content("x".repeat(20_001))
                        .startedAt(TODAY.withYear(3000).atStartOfDay())
                        .minutes(-1)));
        invalid("minutes", ErrorCode.OUT_OF_RANGE, () -> with().service(s -> s.minutes(1_000_000_000)));
        ServiceId id = with().service(s -> s.minutes(999_999_999)).id();
        invalid("minutes", ErrorCode.OUT_OF_RANGE, () -> with().modify(id, s -> s.minutes(-1)));
        assertEquals(1, count());
    }

    @Test
    @DisplayName("M2, D1: a service refers to existing leaves and to enabled values of the right dictionary")
    default void s1References() {
        CustomerId customers = with().customer("CC");
        with().customer("CC1", customers);
        EmployeeId staff = with().employee("EE");
        with().employee("EE1", staff);
        ProductId products = with().quotes().product("PP");
        with().quotes().product("PP1", "1", products);
        DictionaryValueId disabled = first(Dictionary.IMPORTANCE);
        crm().dictionaries().disable(disabled);
        invalid(
                Map.of(
                        "customer", ErrorCode.NOT_A_LEAF,
                        "employee", ErrorCode.NOT_A_LEAF,
                        "product", ErrorCode.NOT_A_LEAF,
                        "project", ErrorCode.UNKNOWN_REFERENCE,
                        "satisfaction", ErrorCode.UNKNOWN_REFERENCE,
                        "serviceType", ErrorCode.WRONG_DICTIONARY,
                        "importance", ErrorCode.DISABLED_VALUE),
                () -> with().service(s -> s.customer(customers)
                        .employee(staff)
                        .product(products)
                        .project(new ProjectId(new UUID(1, 2)))
                        .satisfaction(new DictionaryValueId(new UUID(1, 2)))
                        .serviceType(first(Dictionary.CONTACT_TYPE))
                        .importance(disabled)));
        assertEquals(0, count());
    }

    @Test
    @DisplayName("D1: a service keeps a value that has been disabled since, and an entry that has become a category")
    default void d1KeptByServices() {
        DictionaryValueId value = first(Dictionary.IMPORTANCE);
        ServiceRecord service = with().service(s -> s.importance(value));
        crm().dictionaries().disable(value);
        assertEquals(
                2,
                with().modify(service.id(), s -> s.importance(value).subject("Other"))
                        .revision());
        ServiceId other = with().service(s -> s).id();
        invalid("importance", ErrorCode.DISABLED_VALUE, () -> with().modify(other, s -> s.importance(value)));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Test
    @DisplayName("S1: fields that are not set stay, and fields set to empty are cleared")
    default void s1Modify() {
        ServiceRecord before = with().service(s -> s.content("content")
                .solution("solution")
                .minutes(5)
                .satisfaction(satisfied())
                .serviceType(first(Dictionary.SERVICE_TYPE))
                .contactType(first(Dictionary.CONTACT_TYPE))
                .importance(first(Dictionary.IMPORTANCE))
                .progressMade(true)
                .project(with().project().id())
                .product(with().quotes().product("P1")));
        ServiceRecord moved = with().modify(before.id(), s -> s.startedAt(TODAY.atTime(1, 2, 3)));
        assertEquals(TODAY.atTime(1, 2), moved.startedAt());
        assertEquals(2, moved.revision());
        assertEquals(before.content(), moved.content());
        assertEquals(before.project(), moved.project());
        ServiceRecord emptied = with().modify(
                        before.id(),
                        s -> s.content(null)
                                .solution(null)
                                .minutes(null)
                                .satisfaction(null)
                                .serviceType(null)
                                .contactType(null)
                                .importance(null)
                                .progressMade(false)
                                .project(null)
                                .product(null));
        ServiceRecord plain =
                with().service(s -> s.number(before.number() + "'").startedAt(TODAY.atTime(1, 2)));
        assertEquals(plain.solution(), emptied.solution());
        assertEquals(
                List.of(
                        plain.minutes(),
                        plain.satisfaction(),
                        plain.serviceType(),
                        plain.contactType(),
                        plain.importance(),
                        plain.progressMade(),
                        plain.project(),
                        plain.product()),
                List.of(
                        emptied.minutes(),
                        emptied.satisfaction(),
                        emptied.serviceType(),
                        emptied.contactType(),
                        emptied.importance(),
                        emptied.progressMade(),
                        emptied.project(),
                        emptied.product()));
        ServiceRecord replaced = with().modify(
                        before.id(),
                        s -> s.customer(with().customer("C2"))
                                .employee(with().employee("E2"))
                                .subject("Other"));
        assertEquals(with().customer("C2"), replaced.customer());
        assertEquals(with().employee("E2"), replaced.employee());
        assertEquals(replaced, crm().services().get(before.id()));
    }

    @Test
    @DisplayName("S1: a change to an older revision is stale; one that changes nothing leaves no trace")
    default void s1Stale() {
        ServiceRecord read = with().service(s -> s.minutes(5));
        assertEquals(read, with().modify(read.id(), s -> s.minutes(5).content(null)));
        assertEquals(read, crm().services().get(read.id()));
        assertEquals(1, crm().history().of(read.id()).size());
        with().modify(read.id(), s -> s.content("first"));
        stale(() ->
                crm().services().modify(ModifyService.of(read).content("second").build()));
        assertEquals(Optional.of("first"), crm().services().get(read.id()).content());
    }

    @Test
    @DisplayName("S2: completed a service takes no change but a late rating and being reopened, one by one or together")
    default void s2Completed() {
        ServiceRecord completed = with().service(s -> s.completed(true).minutes(5));
        List<UnaryOperator<ModifyService.Builder>> changes = List.of(
                s -> s.customer(with().customer("C2")),
                s -> s.employee(with().employee("E2")),
                s -> s.subject("Other"),
                s -> s.content("content"),
                s -> s.solution("solution"),
                s -> s.startedAt(TODAY.atTime(1, 0)),
                s -> s.minutes(6),
                s -> s.serviceType(first(Dictionary.SERVICE_TYPE)),
                s -> s.contactType(first(Dictionary.CONTACT_TYPE)),
                s -> s.importance(first(Dictionary.IMPORTANCE)),
                s -> s.progressMade(true),
                s -> s.project(with().project().id()),
                s -> s.product(with().quotes().product("P1")),
                s -> s.completed(false).subject("Other"),
                s -> s.satisfaction(satisfied()).minutes(6));
        for (UnaryOperator<ModifyService.Builder> change : changes) {
            refused(ErrorCode.SERVICE_COMPLETED, () -> with().modify(completed.id(), change));
        }
        assertEquals(completed, crm().services().get(completed.id()));
        assertEquals(
                completed,
                with().modify(completed.id(), s -> s.minutes(5).completed(true)),
                "what is given again changes nothing");
        ServiceRecord rated = with().modify(completed.id(), s -> s.satisfaction(satisfied()));
        assertEquals(Optional.of(satisfied()), rated.satisfaction());
        ServiceRecord reopened = with().modify(completed.id(), s -> s.completed(false));
        assertFalse(reopened.completed());
        assertEquals("Other", with().modify(completed.id(), changes.get(2)).subject());
        with().modify(completed.id(), s -> s.completed(true).minutes(7));
        ServiceRecord both =
                with().modify(completed.id(), s -> s.completed(false).satisfaction(null));
        assertEquals(Optional.empty(), both.satisfaction());
        assertEquals(Optional.of(7), both.minutes());
    }

    @Test
    @DisplayName("S2, G1: a service is deleted, completed or not, by itself or by a plan of it as it is")
    default void s2Delete() {
        ServiceRecord service = with().service(s -> s.number("A").completed(true));
        DeletionPlan old = crm().services().planDelete(service.id());
        with().modify(service.id(), s -> s.satisfaction(satisfied()));
        stale(() -> crm().services().delete(old));
        DeletionPlan plan = crm().services().planDelete(service.id());
        Subject subject = new Subject(SubjectKind.SERVICE, service.id().toString());
        assertEquals(List.of(new DeletionPlan.Root(subject, 2)), plan.roots());
        assertEquals(List.of(DeletionPlan.Part.of(SubjectKind.SERVICE, List.of(service.id()))), plan.removed());
        assertEquals(List.of(), plan.changed());
        crm().services().delete(plan);
        notFound(() -> crm().services().get(service.id()));
        notFound(() -> crm().services().delete(plan));
        notFound(() -> crm().services().delete(service.id()));
        notFound(() -> crm().services().planDelete(service.id()));
        notFound(() ->
                crm().services().modify(ModifyService.of(service).subject("x").build()));
        ServiceRecord again = with().service(s -> s.number("A"));
        assertEquals("A", again.number(), "its number is free again");
        crm().services().delete(again.id());
        notFound(() -> crm().services().get(new ServiceId(new UUID(1, 2))));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Test
    @DisplayName("N1, K6: services have running numbers of their own, unique numbers, and one for each idempotency key")
    default void n1NumbersOfServices() {
        assertEquals("SER-2011-00001", with().service(s -> s).number());
        assertEquals("SER-2011-00002", with().service(s -> s).number());
        with().service(s -> s.number("A"));
        refused(ErrorCode.NUMBER_TAKEN, () -> with().service(s -> s.number("A")));
        assertEquals("a", with().service(s -> s.number("a")).number());
        ServiceRecord keyed = with().service(s -> s.idempotencyKey("k"));
        assertEquals(keyed, with().service(s -> s.idempotencyKey("k").subject("other")));
        assertNotEquals(keyed.id(), with().service(s -> s.idempotencyKey("K")).id());
        refused(ErrorCode.IDEMPOTENCY_KEY_REUSED, () -> with().opportunity(o -> o.idempotencyKey("k")));
    }

    @Test
    @DisplayName("H1: the history of a service has what was changed, and everything when it is deleted")
    default void h1HistoryOfServices() {
        ServiceRecord service = with().service(s -> s.minutes(5));
        with().modify(
                        service.id(),
                        s -> s.minutes(null).satisfaction(satisfied()).completed(true));
        crm().services().delete(service.id());
        List<HistoryEntry> entries = crm().history().of(service.id());
        assertEquals(
                List.of(Action.SERVICE_DELETE, Action.SERVICE_MODIFY, Action.SERVICE_ADD),
                entries.stream().map(HistoryEntry::action).toList());
        Touched changed = entries.get(1).touched().get(0);
        assertEquals(changed.subject(), changed.root());
        assertEquals(2, changed.rootRevision());
        assertEquals(
                Set.of(
                        new FieldChange("minutes", Optional.of("5"), Optional.empty()),
                        new FieldChange(
                                "satisfaction",
                                Optional.empty(),
                                Optional.of(satisfied().toString())),
                        new FieldChange("completed", Optional.of("false"), Optional.of("true"))),
                Set.copyOf(changed.fields()));
        Touched deleted = entries.get(0).touched().get(0);
        assertEquals(Touched.Effect.DELETE, deleted.effect());
        assertEquals(
                Optional.of("2011-01-15T09:30"),
                deleted.fields().stream()
                        .filter(field -> field.field().equals("started_at"))
                        .findFirst()
                        .flatMap(FieldChange::before));
    }

    @Test
    @DisplayName("M3, M4 c, D1: what a service names is neither subdivided nor deleted, until the service is")
    default void m4InUseOfServices() {
        ProductId product = with().quotes().product("P1");
        Map<String, String> one = Map.of("service", "1");
        Map<String, String> two = Map.of("service", "2");
        ServiceRecord service = with().service(s -> s.product(product)
                .satisfaction(satisfied())
                .serviceType(first(Dictionary.SERVICE_TYPE))
                .contactType(first(Dictionary.CONTACT_TYPE))
                .importance(first(Dictionary.IMPORTANCE)));
        ServiceRecord other = with().service(s -> s.satisfaction(satisfied()));
        inUse(ErrorCode.IN_USE, two, () -> crm().customers().delete(with().customer("C1")));
        inUse(ErrorCode.IN_USE, two, () -> crm().employees().delete(with().employee("E1")));
        inUse(ErrorCode.IN_USE, one, () -> crm().products().delete(product));
        inUse(ErrorCode.IN_USE_NOT_SUBDIVIDED, two, () -> with().customer("C1.1", with().customer("C1")));
        inUse(ErrorCode.IN_USE_NOT_SUBDIVIDED, one, () -> with().quotes().product("P11", "1", product));
        inUse(ErrorCode.IN_USE, two, () -> crm().dictionaries().delete(satisfied()));
        List<DictionaryValueId> values =
                List.of(first(Dictionary.SERVICE_TYPE), first(Dictionary.CONTACT_TYPE), first(Dictionary.IMPORTANCE));
        for (DictionaryValueId value : values) {
            inUse(ErrorCode.IN_USE, one, () -> crm().dictionaries().delete(value));
        }
        with().quotes().direct();
        inUse(
                ErrorCode.IN_USE,
                Map.of("quote", "1", "service", "1"),
                () -> crm().products().delete(product));
        crm().services().delete(service.id());
        crm().services().delete(other.id());
        values.forEach(crm().dictionaries()::delete);
        inUse(ErrorCode.IN_USE, Map.of("quote", "1"), () -> crm().customers().delete(with().customer("C1")));
    }

    private DictionaryValueId satisfied() {
        return first(Dictionary.SATISFACTION);
    }

    private DictionaryValueId first(Dictionary dictionary) {
        return with().values(dictionary).get(0);
    }

    private long count() {
        return crm().services().search(ListQuery.all().withTotal()).total().orElseThrow();
    }
}
