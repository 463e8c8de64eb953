package io.crmkit.internal.user;

import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.document.Action;
import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.ErrorCode;
import io.crmkit.internal.check.CommandValidator;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.Setup;
import io.crmkit.internal.ledger.LedgerService;
import io.crmkit.internal.plugin.InstalledPlugins;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.memory.MemoryStore;
import io.crmkit.spi.Numbering;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.User;
import io.crmkit.user.UserSession;
import io.crmkit.user.Users;
import io.crmkit.value.CurrencyScale;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the contract of users does not say of every store; passwords are hashed in no time here. */
class UserServiceTest {

    private static final String SECRET = "Pass\u53e3\u4ee4 \ud83d\ude00!";
    private static final Passwords FAST = new Passwords(1);

    private final MemoryStore store = MemoryStore.create();
    private final Commands commands = commands(AccessPolicy.EVERYTHING, Clock.fixed(Fixtures.NOW, ZoneOffset.UTC));
    private final Users users = new UserService(commands, FAST);

    @BeforeEach
    void createLedger() {
        new LedgerService(commands).create();
    }

    @Test
    @DisplayName("U1: one error reports every violation of a new user, and nothing is stored")
    void refusesUsers() {
        invalid(
                Map.of(
                        "id", ErrorCode.CONTROL_CHARACTER,
                        "name", ErrorCode.REQUIRED,
                        "password", ErrorCode.TOO_SHORT),
                () -> users.add("a\u0000", " ", "1234567".toCharArray()));
        invalid("password", ErrorCode.TOO_SHORT, () -> add("a", "\ud83d\ude00".repeat(7)));
        invalid("password", ErrorCode.TOO_LONG, () -> add("a", "x".repeat(257)));
        invalid(
                "employee",
                ErrorCode.UNKNOWN_REFERENCE,
                () -> users.add("a", "a", new EmployeeId("crm", "none"), SECRET.toCharArray()));
        invalid(
                Map.of("id", ErrorCode.REQUIRED, "name", ErrorCode.REQUIRED, "password", ErrorCode.REQUIRED),
                () -> users.add(null, null, null));
        invalid("id", ErrorCode.REQUIRED, () -> users.find(null));
        invalid("id", ErrorCode.REQUIRED, () -> users.disable(null));
        invalid("id", ErrorCode.REQUIRED, () -> users.signIn(null, SECRET.toCharArray()));
        invalid("password", ErrorCode.REQUIRED, () -> users.signIn("a", null));
        invalid(
                Map.of("password", ErrorCode.REQUIRED, "newPassword", ErrorCode.REQUIRED),
                () -> users.changePassword(null, null));
        assertThat(users.all()).isEmpty();
        assertThat(add("a", "\ud83d\ude00".repeat(256)).id()).isEqualTo("a");
        assertThat(signIn("a", "\ud83d\ude00".repeat(256)).id()).isEqualTo("a");
    }

    @Test
    @DisplayName("U1: a session is who is signed in, is switched, stays with who was if refused, and is signed out")
    void session() {
        add("ann", SECRET);
        add("bob", SECRET + "2");
        UserSession session = new UserSession();
        assertThat(session.get()).isNull();
        char[] typed = SECRET.toCharArray();
        session.signIn(users, "ann", typed);
        assertThat(typed).containsExactly(SECRET.toCharArray());
        assertThat(session.signedIn()).contains(Actor.of("ann"));
        denied(() -> session.signIn(users, "bob", SECRET.toCharArray()));
        assertThat(session.signedIn()).contains(Actor.of("ann"));
        session.signIn(users, "bob", (SECRET + "2").toCharArray());
        assertThat(session.get()).isEqualTo(Actor.of("bob"));
        session.signOut();
        session.signOut();
        assertThat(session.signedIn()).isEmpty();
    }

    @Test
    @DisplayName("U2: a wrong password, an unknown user, a disabled and a barred one are refused in the same words")
    void sameWords() {
        add("ann", SECRET);
        add("bob", SECRET);
        users.disable("bob");
        String words = denied(() -> signIn("ann", SECRET + " ")).message(Locale.ENGLISH);
        for (String[] tried : new String[][] {
            {"ann", ""},
            {"nobody", SECRET},
            {"\u0000".repeat(100), SECRET},
            {"bob", SECRET},
            {"ann", "x".repeat(1_000_000)},
            {"ann", SECRET}
        }) {
            assertThat(denied(() -> signIn(tried[0], tried[1])).message(Locale.ENGLISH))
                    .isEqualTo(words);
        }
        users.enable("bob");
        assertThat(signIn("bob", SECRET).id()).isEqualTo("bob");
    }

    @Test
    @DisplayName(
            "U2: after three wrong passwords even the right one is refused for a time that doubles, up to 15 minutes")
    void slowed() {
        add("ann", SECRET);
        Duration time = Duration.ZERO;
        long[] pauses = {0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900};
        for (long pause : pauses) {
            Users now = at(time);
            denied(() -> now.signIn("ann", "wrong secret".toCharArray()));
            time = time.plusSeconds(pause);
            if (pause > 0) {
                Users early = at(time.minusMillis(1));
                denied(() -> early.signIn("ann", SECRET.toCharArray()));
            }
        }
        Users after = at(time);
        after.signIn("ann", SECRET.toCharArray());
        denied(() -> after.signIn("ann", "wrong secret".toCharArray()));
        denied(() -> after.signIn("ann", "wrong secret".toCharArray()));
        after.signIn("ann", SECRET.toCharArray());
    }

    @Test
    @DisplayName("U2: who tries to change a password is slowed down like who signs in")
    void slowedChange() {
        Commands own = commands.in(commands.setup().as(add("ann", SECRET).actor()));
        Users mine = new UserService(own, FAST);
        for (int i = 0; i < 3; i++) {
            denied(() -> mine.changePassword("wrong secret".toCharArray(), "new secret".toCharArray()));
        }
        denied(() -> mine.changePassword(SECRET.toCharArray(), "new secret".toCharArray()));
        denied(() -> signIn("ann", SECRET));
        // who is no user of the CRM has no password to change
        denied(() -> users.changePassword(SECRET.toCharArray(), "new secret".toCharArray()));
    }

    @Test
    @DisplayName("U2: no password is hashed in a transaction: a group is refused")
    void notInTransaction() {
        add("ann", SECRET);
        for (Executable call : List.<Executable>of(
                () -> commands.group(group -> new UserService(group, FAST).signIn("ann", SECRET.toCharArray())),
                () -> commands.group(group -> new UserService(group, FAST).add("bob", "Bob", SECRET.toCharArray())),
                () -> commands.group(group -> {
                    new UserService(group, FAST).changePassword(SECRET.toCharArray(), SECRET.toCharArray());
                    return true;
                }))) {
            refused(ErrorCode.PASSWORD_IN_TRANSACTION, call);
        }
        assertThat(users.all()).hasSize(1);
    }

    @Test
    @DisplayName("U2: a hash names its algorithm, has at least 600 000 rounds and its own salt")
    void hashes() {
        String one = Passwords.STRONG.hash(SECRET.toCharArray());
        assertThat(one).startsWith("pbkdf2-sha256$600000$").hasSizeLessThan(200);
        assertThat(FAST.matches(SECRET.toCharArray(), one)).isTrue();
        assertThat(FAST.hash(SECRET.toCharArray())).isNotEqualTo(FAST.hash(SECRET.toCharArray()));
        // RFC 7914, 11: PBKDF2-HMAC-SHA-256 of "passwd", salt "salt", one round
        assertThat(FAST.matches(
                        "passwd".toCharArray(),
                        "pbkdf2-sha256$1$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw="))
                .isTrue();
    }

    @Test
    @DisplayName("U3: keeping users and signing in are asked of the policy; subordinates cannot make themselves heads")
    void asksThePolicy() {
        add("ann", SECRET);
        Clock clock = commands.setup().clock();
        Commands restricted = commands(AccessPolicy.ownAndSubordinates(), clock);
        Users kept = new UserService(restricted, FAST);
        forbidden(() -> kept.add("x", "x", SECRET.toCharArray()));
        forbidden(() -> kept.modify("ann", "Ann"));
        forbidden(() -> kept.disable("ann"));
        forbidden(() -> kept.enable("ann"));
        notFound(() -> kept.disable("nobody"));
        Users closed = new UserService(
                commands(AccessPolicy.ownAndSubordinates().forbidding(Action.USER_SIGN_IN), clock), FAST);
        forbidden(() -> closed.signIn("ann", SECRET.toCharArray()));
    }

    // -----------------------------------------------------------------------------------------------------------------

    private User add(String id, String password) {
        return users.add(id, id, password.toCharArray());
    }

    private User signIn(String id, String password) {
        return users.signIn(id, password.toCharArray());
    }

    private Users at(Duration later) {
        Clock clock = Clock.fixed(Fixtures.NOW.plus(later), ZoneOffset.UTC);
        return new UserService(commands(AccessPolicy.EVERYTHING, clock), FAST);
    }

    private Commands commands(AccessPolicy policy, Clock clock) {
        return Commands.of(
                new Setup(
                        store,
                        store::ownLedger,
                        new LedgerSettings(new CurrencyScale(2), Locale.ENGLISH),
                        () -> Actor.of("u1"),
                        clock,
                        UUID::randomUUID,
                        Numbering.running(),
                        policy,
                        List.of(),
                        new CommandValidator(),
                        store.ownBlobs(),
                        1 << 20,
                        InstalledPlugins.none()),
                "main");
    }

    private static AccessDeniedException denied(Executable call) {
        return thrown(AccessDeniedException.class, ErrorCode.SIGN_IN_REFUSED, call);
    }

    private static void forbidden(Executable call) {
        thrown(AccessDeniedException.class, ErrorCode.ACCESS_DENIED, call);
    }
}
