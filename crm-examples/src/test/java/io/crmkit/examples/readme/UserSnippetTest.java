package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.document.Action;
import io.crmkit.error.AccessDeniedException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.list.ListQuery;
import io.crmkit.memory.MemoryStore;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import io.crmkit.user.UserSession;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What crm-core's page shows of users and policies. */
class UserSnippetTest {

    private final MemoryStore store = MemoryStore.create();
    private final char[] typed = "correct horse".toCharArray();

    @Test
    @DisplayName("U1, U2, U3: the page's users, who see their own documents and their subordinates'")
    void users() {
        UserSession session = new UserSession();
        Crm crm = Crm.builder()
                .store(store)
                .actor(session) // the user who is signed in
                .policy(AccessPolicy.ownAndSubordinates()
                        .except(actor -> actor.id().equals("admin"))
                        .forbidding(Action.OPPORTUNITY_APPROVE))
                .build();
        Crm setUp = crm.as(Actor.of("admin")); // the program itself, before any user exists
        setUp.createLedger();
        Employee ann = setUp.employees().add(Employee.draft("E1", "Ann Zhang"));
        setUp.users().add("ann", "Ann Zhang", ann.id(), typed);

        session.signIn(crm.users(), "ann", typed); // replaces the user who was signed in
        crm.users().changePassword(typed, "battery staple".toCharArray());
        session.signOut();

        assertThatThrownBy(() -> crm.opportunities().search(ListQuery.all())).isInstanceOf(AccessDeniedException.class);
        assertThat(crm.users().signIn("ann", "battery staple".toCharArray()).employee())
                .contains(ann.id());
    }

    /** Each branch sees the documents of its customers, and only the office approves. */
    record Branches(Set<CustomerId> customers) implements AccessPolicy {

        @Override
        public Restriction documents(Actor actor) {
            return actor.id().equals("office") ? Restriction.all() : new Restriction.CustomerIn(customers);
        }

        @Override
        public boolean allows(Actor actor, Action action) {
            return action != Action.OPPORTUNITY_APPROVE || actor.id().equals("office");
        }
    }

    @Test
    @DisplayName("U3: the page's own policy hides the documents of other customers and forbids an action")
    void policy() {
        Crm office = Crm.builder().store(store).actor(Actor.of("office")).build();
        office.createLedger();
        Fixtures fixtures = new Fixtures(office);
        Opportunity hidden = fixtures.opportunity(draft -> draft.customer(fixtures.customer("C2")));
        Opportunity seen = fixtures.opportunity();
        Crm branch = Crm.builder()
                .store(store)
                .actor(Actor.of("branch"))
                .policy(new Branches(Set.of(fixtures.customer("C1"))))
                .build();
        assertThat(branch.opportunities().find(hidden.id())).isEmpty();
        assertThat(branch.opportunities().find(seen.id())).isPresent();
        assertThatThrownBy(() -> branch.opportunities().approve(seen.id())).isInstanceOf(AccessDeniedException.class);
    }
}
