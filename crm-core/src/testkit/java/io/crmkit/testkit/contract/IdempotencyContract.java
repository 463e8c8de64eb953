package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.crmkit.error.ErrorCode;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.WorkPlan;
import io.crmkit.project.Project;
import io.crmkit.quote.Quote;
import io.crmkit.record.TrackedRecord;
import io.crmkit.service.ServiceRecord;
import io.crmkit.testkit.Fixtures;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Commands that are repeated after an unknown outcome (K6). */
public interface IdempotencyContract extends CrmContract {

    @Test
    @DisplayName("K6: the same key returns the same opportunity in its present state; another key adds another one")
    default void k6Opportunity() {
        Opportunity first = with().opportunity(o -> o.idempotencyKey("k"));
        Opportunity changed = with().modify(first.id(), o -> o.subject("Other"));
        assertEquals(changed, with().opportunity(o -> o.idempotencyKey("k")));
        assertNotEquals(
                first.id(), with().opportunity(o -> o.idempotencyKey("K")).id());
        assertEquals(2, with().numbers(ListQuery.all()).size());
        assertEquals(2, crm().history().of(first.id()).size());
        assertEquals(Optional.of("k"), crm().history().of(first.id()).get(1).idempotencyKey());
    }

    @Test
    @DisplayName("K6: the same key gives one record; the back-fill happens once")
    default void k6Record() {
        OpportunityId id = with().opportunity().id();
        TrackedRecord<OpportunityId> first = with().completed(id, r -> r.idempotencyKey("k"));
        assertEquals(first, with().completed(id, r -> r.idempotencyKey("k").subject("other")));
        assertEquals(1, crm().contactRecords().of(id).size());
        assertEquals(2, crm().opportunities().get(id).revision());
    }

    @Test
    @DisplayName("K6: a key belongs to one kind of command")
    default void k6Reused() {
        OpportunityId id = with().opportunity(o -> o.idempotencyKey("k")).id();
        refused(ErrorCode.IDEMPOTENCY_KEY_REUSED, () -> with().open(id, r -> r.idempotencyKey("k")));
        assertEquals(1, crm().opportunities().get(id).revision());
    }

    @Test
    @DisplayName("K6: the key of a command that failed or was rolled back is free")
    default void k6FreeAfterFailure() {
        with().opportunity(o -> o.number("A"));
        refused(
                ErrorCode.NUMBER_TAKEN,
                () -> with().opportunity(o -> o.number("A").idempotencyKey("k")));
        assertThrows(
                IllegalStateException.class,
                () -> crm().inTransaction(group -> {
                    new Fixtures(group).opportunity(o -> o.number("B").idempotencyKey("k"));
                    throw new IllegalStateException();
                }));
        assertEquals(
                "C", with().opportunity(o -> o.number("C").idempotencyKey("k")).number());
    }

    @Test
    @DisplayName("K6: a key has 1 to 64 characters, and may begin with any")
    default void k6Form() {
        invalid("idempotencyKey", ErrorCode.TOO_LONG, () -> with().opportunity(o -> o.idempotencyKey("x".repeat(65))));
        invalid("idempotencyKey", ErrorCode.REQUIRED, () -> with().opportunity(o -> o.idempotencyKey("")));
        Opportunity first = with().opportunity(o -> o.idempotencyKey("!abc"));
        assertEquals(first, with().opportunity(o -> o.idempotencyKey("!abc")), "a key is no number");
        Project project = with().project(p -> p.idempotencyKey("!p"));
        assertEquals(project, with().project(p -> p.idempotencyKey("!p")));
        Quote quote = with().quotes().direct(q -> q.idempotencyKey("!q"));
        assertEquals(quote, with().quotes().direct(q -> q.idempotencyKey("!q")));
        ServiceRecord service = with().service(s -> s.idempotencyKey("!s"));
        assertEquals(service, with().service(s -> s.idempotencyKey("!s")));
        WorkPlan plan = with().workPlan(p -> p.idempotencyKey("!w"));
        assertEquals(plan, with().workPlan(p -> p.idempotencyKey("!w")));
    }
}
