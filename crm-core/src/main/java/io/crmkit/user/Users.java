package io.crmkit.user;

import io.crmkit.ledger.EmployeeId;
import java.util.List;
import java.util.Optional;

/**
 * Manages user accounts, for programs that have no user management of their own (U1, U2). Each ledger has its own
 * accounts. Thread-safe.
 * <p>
 * Of a password only a salted PBKDF2 hash is stored. The methods neither change nor keep the arrays they receive, so
 * that the caller can wipe them. Computing a hash takes a considerable part of a second and would hold locks for that
 * long. Therefore each method with a password is refused within {@code inTransaction} and within a transaction of the
 * host, with a {@code RuleException} of code {@code rule.password-in-transaction}.
 * <p>
 * Repeated wrong passwords lock an account for a while: from the third one for a second, then twice as long each time,
 * up to 15 minutes. Meanwhile even the correct password is refused. The error is the same as for an unknown or disabled
 * user.
 *
 * @since 0.1
 */
public interface Users {

    /** The minimum number of characters of a password. */
    int MIN_PASSWORD_LENGTH = 8;

    /** The maximum number of characters of a password. */
    int MAX_PASSWORD_LENGTH = 256;

    /**
     * Adds a user who is not an employee of the ledger.
     *
     * @see #add(String, String, EmployeeId, char[])
     */
    User add(String id, String name, char[] password);

    /**
     * Adds a user.
     *
     * @param id 1 to 64 characters without control characters, compared exactly
     * @param name 1 to 200 characters
     * @param employee the employee that the user is, or the category of employees that the user heads
     * @param password {@value #MIN_PASSWORD_LENGTH} to {@value #MAX_PASSWORD_LENGTH} characters
     * @throws io.crmkit.error.RuleException with {@code rule.name-taken} if a user with this id exists, even a disabled
     *     one
     */
    User add(String id, String name, EmployeeId employee, char[] password);

    /**
     * Changes the name of a user and makes it a user who is not an employee. A session that is signed in keeps the old
     * values.
     *
     * @throws io.crmkit.error.NotFoundException if there is no such user
     */
    User modify(String id, String name);

    /**
     * Changes the name and the employee of a user. A session that is signed in keeps the old values.
     *
     * @throws io.crmkit.error.NotFoundException if there is no such user
     */
    User modify(String id, String name, EmployeeId employee);

    /**
     * Prevents a user from signing in. Users are not deleted because the history refers to them. A session that is
     * signed in remains so until the program signs it out.
     *
     * @throws io.crmkit.error.NotFoundException if there is no such user
     */
    User disable(String id);

    /**
     * Allows a disabled user to sign in again, with the same password as before.
     *
     * @throws io.crmkit.error.NotFoundException if there is no such user
     */
    User enable(String id);

    /**
     * Changes the password of the acting user.
     *
     * @param password the current password
     * @param newPassword {@value #MIN_PASSWORD_LENGTH} to {@value #MAX_PASSWORD_LENGTH} characters
     * @throws io.crmkit.error.AccessDeniedException with {@code access-denied.sign-in} if the current password is
     *     wrong, or the account is unknown, disabled or locked for a while
     */
    void changePassword(char[] password, char[] newPassword);

    /**
     * Checks the id and password of a user. {@link User#actor()} is then the actor for further calls; {@link
     * UserSession} remembers it. The call needs no actor: it asks the policy for {@code user.sign-in} with an actor of
     * this id.
     *
     * @return the user
     * @throws io.crmkit.error.AccessDeniedException with {@code access-denied.sign-in} if the user is unknown, the
     *     password is wrong, or the account is disabled or locked for a while. The error does not reveal which
     */
    User signIn(String id, char[] password);

    /** Finds a user; empty if there is none with this id. */
    Optional<User> find(String id);

    /**
     * Returns the user.
     *
     * @throws io.crmkit.error.NotFoundException if there is no such user
     */
    User get(String id);

    /** Returns all users, ordered by id, by code point. */
    List<User> all();
}
