package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.AccessDeniedException;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.list.ListQuery;
import io.crmkit.memory.MemoryStore;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.UserSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UserSnippetTest {

    private final MemoryStore store = MemoryStore.create();
    private final char[] typed = "correct horse".toCharArray();

    @Test
    @DisplayName("U1, U2, U3: the README's users, who see their own documents and their subordinates'")
    void users() {
        UserSession session = new UserSession();
        Crm crm = Crm.builder()
                .store(store)
                .actor(session) // who is signed in, asked at each call
                .policy(AccessPolicy.ownAndSubordinates()
                        .except(actor -> actor.id().equals("admin"))
                        .forbidding("opportunity.approve"))
                .build();
        Crm setUp = crm.as(Actor.of("admin")); // the program itself, before there is a user
        setUp.createLedger();
        Employee ann = setUp.employees().add(new EntryDraft<>("E1", "Ann Zhang", EmployeeDetails.none()), null);
        setUp.users().add("ann", "Ann Zhang", ann.id(), typed);

        session.signIn(crm.users(), "ann", typed); // in the place of whoever was: so users are switched
        crm.users().changePassword(typed, "battery staple".toCharArray());
        session.signOut();

        assertThatThrownBy(() -> crm.opportunities().search(ListQuery.all())).isInstanceOf(AccessDeniedException.class);
        assertThat(crm.users().signIn("ann", "battery staple".toCharArray()).employee())
                .contains(ann.id());
    }
}
