package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.thrown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.crmkit.Crm;
import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.ErrorCode;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.history.FieldChange;
import io.crmkit.history.HistoryEntry;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.Actor;
import io.crmkit.user.User;
import io.crmkit.user.Users;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** How users are kept (U1, U2). Each password takes a good part of a second, so that few are tried here. */
public interface UserContract extends ConfigurableContract {

    /** The password that users of these tests have. */
    String SECRET = "Pass\u53e3\u4ee4 \ud83d\ude00!";

    @Test
    @DisplayName("U1: users are added, found by their exact id, changed, disabled, enabled and signed in")
    default void u1Users() {
        Users users = crm().users();
        EmployeeId employee = with().employee("E1");
        User ann = users.add("ann", "Ann \u5f20", employee, SECRET.toCharArray());
        assertEquals(new User("ann", "Ann \u5f20", Optional.of(employee), false), ann);
        User upper = users.add("Ann", "Another", SECRET.toCharArray());
        assertEquals(List.of(upper, ann), users.all());
        assertEquals(Optional.of(ann), users.find("ann"));
        assertEquals(Optional.empty(), users.find("ANN"));
        assertEquals(new User("Ann", "Anne", Optional.of(employee), false), users.modify("Ann", "Anne", employee));
        assertEquals(Optional.empty(), users.modify("Ann", "Anne").employee());
        assertTrue(users.disable("ann").disabled());
        assertTrue(users.disable("ann").disabled());
        refused(ErrorCode.NAME_TAKEN, () -> users.add("ann", "x", SECRET.toCharArray()));
        assertEquals(ann, users.enable("ann"));
        assertEquals(
                new Actor("ann", "Ann \u5f20", Optional.of(employee)),
                signIn("ann", SECRET).actor());
        notFound(() -> users.disable("nobody"));
        notFound(() -> users.modify("nobody", "x"));
    }

    @Test
    @DisplayName("U2: who tries wrong passwords at the same time is barred like who tries one after the other")
    default void u2Concurrent() {
        crm().users().add("ann", "Ann", SECRET.toCharArray());
        List<CompletableFuture<Void>> tries = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.runAsync(() -> denied(() -> signIn("ann", "wrong " + i + " wrong"))))
                .toList();
        tries.forEach(CompletableFuture::join);
        denied(() -> signIn("ann", SECRET));
        Clock later = Clock.fixed(Fixtures.NOW.plusSeconds(1), ZoneOffset.UTC);
        assertEquals(
                "ann",
                builder()
                        .clock(later)
                        .build()
                        .users()
                        .signIn("ann", SECRET.toCharArray())
                        .id());
    }

    @Test
    @DisplayName("U2, H1, E1, K18: only who knows the password can change it; no history, event or refusal contains it")
    default void u2ChangePassword() {
        List<CrmEvent> events = new ArrayList<>();
        Crm crm = builder()
                .listener(new CrmListener() {
                    @Override
                    public void afterCommit(CrmEvent event) {
                        events.add(event);
                    }
                })
                .build();
        String changed = "another secret";
        User ann = crm.users().add("ann", "Ann", SECRET.toCharArray());
        crm.as(ann.actor()).users().changePassword(SECRET.toCharArray(), changed.toCharArray());
        AccessDeniedException refused = denied(() -> signIn("ann", SECRET));
        assertEquals(ann, signIn("ann", changed));
        List<HistoryEntry> history = crm.history().of(new Subject(SubjectKind.USER, "ann"));
        assertEquals(
                List.of(Action.USER_ADD, Action.USER_CHANGE_PASSWORD),
                history.stream().map(HistoryEntry::action).sorted().toList());
        assertEquals(
                List.of(new FieldChange("password", Optional.empty(), Optional.empty())),
                history.stream()
                        .filter(entry -> entry.action() == Action.USER_CHANGE_PASSWORD)
                        .flatMap(entry -> entry.touched().stream())
                        .flatMap(touched -> touched.fields().stream())
                        .toList());
        assertEquals(2, events.size());
        StringWriter printed = new StringWriter();
        refused.printStackTrace(new PrintWriter(printed));
        String all = printed + history.toString() + events + crm.users().all();
        for (String secret : List.of(SECRET, changed, "pbkdf2")) {
            assertFalse(all.contains(secret), all);
        }
    }

    private User signIn(String id, String password) {
        return crm().users().signIn(id, password.toCharArray());
    }

    private static AccessDeniedException denied(Executable call) {
        return thrown(AccessDeniedException.class, ErrorCode.SIGN_IN_REFUSED, call);
    }
}
