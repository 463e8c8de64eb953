package io.crmkit.internal.user;

import io.crmkit.document.Action;
import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.change.Recorder;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Access;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.store.StoredUser;
import io.crmkit.spi.store.UserStore;
import io.crmkit.text.Localized;
import io.crmkit.user.Actor;
import io.crmkit.user.User;
import io.crmkit.user.Users;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Implements {@link Users}. Passwords are hashed before a transaction begins, because that is slow. */
public final class UserService implements Users {

    private final Commands commands;
    private final Passwords passwords;

    public UserService(Commands commands) {
        this(commands, Passwords.STRONG);
    }

    UserService(Commands commands, Passwords passwords) {
        this.commands = commands;
        this.passwords = passwords;
    }

    @Override
    public User add(String id, String name, char[] password) {
        return add(Checks.begin(), id, name, Optional.empty(), password);
    }

    @Override
    public User add(String id, String name, EmployeeId employee, char[] password) {
        return add(Checks.begin().required("employee", employee), id, name, Optional.ofNullable(employee), password);
    }

    private User add(Checks checks, String id, String name, Optional<EmployeeId> employee, char[] password) {
        commands.requireNoTransaction(ErrorCode.PASSWORD_IN_TRANSACTION);
        checks.key("id", id).line("name", name).password("password", password).throwIfAny();
        String hash = passwords.hash(password);
        return commands.run(Action.USER_ADD, work -> {
            requireEmployee(work, employee);
            if (store(work).find(id).isPresent()) {
                throw new RuleException(ErrorCode.NAME_TAKEN, id);
            }
            User added = new User(id, name, employee, false);
            store(work).insert(new StoredUser(added, hash, 0, Optional.empty()));
            work.recorder().added(EntityKinds.USER, added, Recorder.NO_REVISION);
            return added;
        });
    }

    @Override
    public User modify(String id, String name) {
        return modify(Checks.begin(), id, name, Optional.empty());
    }

    @Override
    public User modify(String id, String name, EmployeeId employee) {
        return modify(Checks.begin().required("employee", employee), id, name, Optional.ofNullable(employee));
    }

    private User modify(Checks checks, String id, String name, Optional<EmployeeId> employee) {
        return change(
                Action.USER_MODIFY,
                checks.required("id", id).line("name", name),
                id,
                employee,
                user -> user.with(name, employee));
    }

    @Override
    public User disable(String id) {
        return change(Action.USER_DISABLE, Checks.ofId(id), id, Optional.empty(), user -> user.disabled(true));
    }

    @Override
    public User enable(String id) {
        return change(Action.USER_ENABLE, Checks.ofId(id), id, Optional.empty(), user -> user.disabled(false));
    }

    /** @param named an employee that the change names */
    private User change(
            Action action, Checks checks, String id, Optional<EmployeeId> named, UnaryOperator<User> change) {
        return commands.change(action, work -> checks, work -> {
            if (!store(work).touch(id)) {
                throw notFound(id);
            }
            work.requireAllowed();
            StoredUser before = store(work).find(id).orElseThrow();
            User after = change.apply(before.user());
            if (!after.equals(before.user())) {
                requireEmployee(work, named);
                store(work).update(before.with(after));
                work.recorder().changed(EntityKinds.USER, before.user(), after, Recorder.NO_REVISION);
            }
            return after;
        });
    }

    private static void requireEmployee(UnitOfWork work, Optional<EmployeeId> employee) {
        if (employee.isPresent()
                && work.ledger().find(work.transaction(), employee.get()).isEmpty()) {
            throw ValidationException.of(
                    "employee", ErrorCode.UNKNOWN_REFERENCE, Localized.word("kind", MasterKind.EMPLOYEE.word()));
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public User signIn(String id, char[] password) {
        commands.requireNoTransaction(ErrorCode.PASSWORD_IN_TRANSACTION);
        Checks.requireGiven("id", id);
        Checks.requireGiven("password", password);
        if (Texts.checkKey(id, Texts.MAX_NUMBER_LENGTH).isPresent()) {
            throw refused();
        }
        Commands own = commands.in(commands.setup().as(Actor.of(id)));
        return proven(own, Action.USER_SIGN_IN, id, password, (work, kept) -> kept.user());
    }

    @Override
    public void changePassword(char[] password, char[] newPassword) {
        commands.requireNoTransaction(ErrorCode.PASSWORD_IN_TRANSACTION);
        Actor acting = Access.acting(commands.setup());
        Checks.begin()
                .required("password", password)
                .password("newPassword", newPassword)
                .throwIfAny();
        String hash = passwords.hash(newPassword);
        proven(commands, Action.USER_CHANGE_PASSWORD, acting.id(), password, (work, kept) -> {
            store(work).update(SignInTries.succeeded(kept).withPassword(hash));
            work.recorder().concealed(EntityKinds.USER, kept.user(), "password");
            return kept.user();
        });
    }

    /**
     * Runs a change if the password is correct. The account is read before the slow hash and read again after the
     * touch, so the first read decides nothing. A wrong password is committed before the caller learns of it, so that
     * concurrent attempts are locked out as well.
     */
    private User proven(
            Commands acting,
            Action action,
            String id,
            char[] password,
            BiFunction<UnitOfWork, StoredUser, User> right) {
        Optional<StoredUser> read = acting.query(work -> store(work).find(id));
        // An unknown user costs a hash as well, so that the response time does not reveal which users exist.
        boolean given = password.length > 0 && password.length <= 2 * MAX_PASSWORD_LENGTH;
        char[] tried = given ? password : new char[] {' '};
        boolean matches =
                passwords.matches(tried, read.map(StoredUser::password).orElse(passwords.ofNobody()));
        Optional<User> proven = acting.run(action, work -> {
            if (read.isEmpty() || !store(work).touch(id)) {
                return Optional.empty();
            }
            StoredUser kept = store(work).find(id).orElseThrow();
            if (SignInTries.isBarred(kept, work.now())
                    || !kept.password().equals(read.get().password())) {
                return Optional.empty();
            }
            if (!given || !matches) {
                store(work).update(SignInTries.failed(kept, work.now()));
                return Optional.empty();
            }
            if (kept.user().disabled()) {
                return Optional.empty();
            }
            if (kept.failures() > 0) {
                store(work).update(SignInTries.succeeded(kept));
            }
            return Optional.of(right.apply(work, kept));
        });
        return proven.orElseThrow(UserService::refused);
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException(ErrorCode.SIGN_IN_REFUSED);
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Optional<User> find(String id) {
        Checks.requireGiven("id", id);
        return commands.query(work -> store(work).find(id).map(StoredUser::user));
    }

    @Override
    public User get(String id) {
        return find(id).orElseThrow(() -> notFound(id));
    }

    private static NotFoundException notFound(String id) {
        return EntityKinds.USER.notFound(id);
    }

    @Override
    public List<User> all() {
        return commands.query(work -> store(work).all());
    }

    private static UserStore store(UnitOfWork work) {
        return work.stores().users();
    }
}
