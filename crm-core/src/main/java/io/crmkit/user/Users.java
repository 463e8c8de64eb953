package io.crmkit.user;

import io.crmkit.ledger.EmployeeId;
import java.util.List;
import java.util.Optional;

/**
 * The users of a program that has none of its own (U1, U2). Each ledger has its own. Thread-safe.
 * <p>
 * Of a password only a salted PBKDF2 hash is kept; an array that is handed in is neither changed nor kept, so that the
 * caller can wipe it. As a hash takes a good part of a second, what takes a password is refused with a
 * {@code RuleException} of code {@code rule.password-in-transaction} within {@code inTransaction} and in a host's
 * transaction.
 * <p>
 * Wrong passwords in a row bar a user for a while: from the third on for a second, then twice as long each time, up to
 * 15 minutes. Meanwhile the right one is refused too, in the same words as an unknown or a disabled user is.
 *
 * @since 0.1
 */
public interface Users {

    /** The fewest characters of a password. */
    int MIN_PASSWORD_LENGTH = 8;

    /** The most characters of a password. */
    int MAX_PASSWORD_LENGTH = 256;

    /**
     * Adds a user who is no employee of the ledger.
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
     * @throws io.crmkit.error.RuleException with {@code rule.name-taken} if there is a user of the id, disabled or not
     */
    User add(String id, String name, EmployeeId employee, char[] password);

    /**
     * Gives a user another name, and takes away its employee if it has one. A session that is signed in keeps the old
     * values.
     *
     * @throws io.crmkit.error.NotFoundException if there is no such user
     */
    User modify(String id, String name);

    /**
     * Gives a user another name and employee. A session that is signed in keeps the old values.
     *
     * @throws io.crmkit.error.NotFoundException if there is no such user
     */
    User modify(String id, String name, EmployeeId employee);

    /**
     * Lets a user sign in no more; users are not deleted, for the history names them. Who is signed in stays so until
     * the program signs it out.
     *
     * @throws io.crmkit.error.NotFoundException if there is no such user
     */
    User disable(String id);

    /**
     * Lets a user sign in again, with the password it had.
     *
     * @throws io.crmkit.error.NotFoundException if there is no such user
     */
    User enable(String id);

    /**
     * Gives the acting user another password.
     *
     * @param password the present one
     * @param newPassword {@value #MIN_PASSWORD_LENGTH} to {@value #MAX_PASSWORD_LENGTH} characters
     * @throws io.crmkit.error.AccessDeniedException with {@code access-denied.sign-in} if that is not the present one,
     *     or the user is unknown, disabled or barred for a while
     */
    void changePassword(char[] password, char[] newPassword);

    /**
     * The user of an id and a password, who becomes the actor by {@link User#actor()}; {@link UserSession} keeps it.
     * Needs no actor: the policy is asked for {@code user.sign-in} as an actor of that id.
     *
     * @throws io.crmkit.error.AccessDeniedException with {@code access-denied.sign-in} if there is no such user, the
     *     password is wrong, or the user is disabled or barred for a while: which of them is not told
     */
    User signIn(String id, char[] password);

    /** Finds a user. */
    Optional<User> find(String id);

    /**
     * Returns the user.
     *
     * @throws io.crmkit.error.NotFoundException if there is none
     */
    User get(String id);

    /** All users, by id, by code point. */
    List<User> all();
}
