package io.crmkit.jdbc.internal.user;

import static io.crmkit.jdbc.internal.schema.Tables.USER_ACCOUNT;

import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Instants;
import io.crmkit.jdbc.internal.sql.Refusals;
import io.crmkit.jdbc.internal.sql.TextOrder;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.spi.store.StoredUser;
import io.crmkit.spi.store.UserStore;
import io.crmkit.user.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/**
 * Stores users in their table. Only hashes of passwords are stored (K18).
 *
 * @param session the ledger and the transaction
 */
public record JdbcUserStore(Session session) implements UserStore {

    /**
     * {@inheritDoc}
     * <p>
     * The row is updated to lock it (K1), so that concurrent attempts to sign in are counted one after the other.
     */
    @Override
    public boolean touch(String id) {
        return session.dsl()
                        .update(USER_ACCOUNT)
                        .set(USER_ACCOUNT.FAILURES, USER_ACCOUNT.FAILURES)
                        .where(is(id))
                        .execute()
                > 0;
    }

    @Override
    public Optional<StoredUser> find(String id) {
        return session.forUpdate(session.dsl().selectFrom(USER_ACCOUNT).where(is(id)))
                .fetchOptional(row -> new StoredUser(
                        user(row),
                        row.get(USER_ACCOUNT.PASSWORD_HASH),
                        row.get(USER_ACCOUNT.FAILURES),
                        Optional.ofNullable(row.get(USER_ACCOUNT.BARRED_UNTIL)).map(Instants::read)));
    }

    @Override
    public List<User> all() {
        return session.dsl()
                .selectFrom(USER_ACCOUNT)
                .where(session.owns(USER_ACCOUNT))
                .orderBy(TextOrder.of(USER_ACCOUNT.ID, session.database()))
                .fetch(JdbcUserStore::user);
    }

    /**
     * {@inheritDoc}
     * <p>
     * Another transaction may be adding the same user; the command is then retried and finds it.
     */
    @Override
    public void insert(StoredUser user) {
        Refusals.raced(() -> session.dsl()
                .insertInto(USER_ACCOUNT)
                .set(row(user))
                .set(USER_ACCOUNT.LEDGER, session.name())
                .set(USER_ACCOUNT.ID, user.user().id())
                .execute());
    }

    @Override
    public void update(StoredUser user) {
        session.dsl()
                .update(USER_ACCOUNT)
                .set(row(user))
                .where(is(user.user().id()))
                .execute();
    }

    private static User user(Record row) {
        return new User(
                row.get(USER_ACCOUNT.ID),
                row.get(USER_ACCOUNT.NAME),
                Optional.ofNullable(row.get(USER_ACCOUNT.EMPLOYEE_KEY))
                        .map(key -> new EmployeeId(row.get(USER_ACCOUNT.EMPLOYEE_SOURCE), key)),
                row.get(USER_ACCOUNT.DISABLED));
    }

    /** Returns all columns of a user except the ledger and the id. */
    private static Map<Field<?>, Object> row(StoredUser kept) {
        Optional<EmployeeId> employee = kept.user().employee();
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(USER_ACCOUNT.NAME, kept.user().name());
        row.put(USER_ACCOUNT.EMPLOYEE_SOURCE, employee.map(EmployeeId::source).orElse(null));
        row.put(USER_ACCOUNT.EMPLOYEE_KEY, employee.map(EmployeeId::key).orElse(null));
        row.put(USER_ACCOUNT.DISABLED, kept.user().disabled());
        row.put(USER_ACCOUNT.PASSWORD_HASH, kept.password());
        row.put(USER_ACCOUNT.FAILURES, kept.failures());
        row.put(
                USER_ACCOUNT.BARRED_UNTIL,
                kept.lockedUntil().map(Instants::write).orElse(null));
        return row;
    }

    private Condition is(String id) {
        return session.owns(USER_ACCOUNT).and(USER_ACCOUNT.ID.eq(id));
    }
}
