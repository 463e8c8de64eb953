package io.crmkit.service;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.project.ProjectId;
import io.crmkit.value.Change;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The part that the builders of service commands share. Not thread-safe.
 *
 * @param <B> the builder itself
 * @since 0.1
 */
public abstract class ServiceBuilder<B extends ServiceBuilder<B>> {

    @Nullable
    CustomerId customer;

    @Nullable
    EmployeeId employee;

    @Nullable
    String subject;

    Change<String> content = Change.keep();

    Change<String> solution = Change.keep();

    @Nullable
    LocalDateTime startedAt;

    Change<Integer> minutes = Change.keep();

    Change<DictionaryValueId> satisfaction = Change.keep();

    Change<DictionaryValueId> serviceType = Change.keep();

    Change<DictionaryValueId> contactType = Change.keep();

    Change<DictionaryValueId> importance = Change.keep();

    @Nullable
    Boolean progressMade;

    @Nullable
    Boolean completed;

    Change<ProjectId> project = Change.keep();

    Change<ProductId> product = Change.keep();

    ServiceBuilder() {}

    abstract B self();

    public B customer(CustomerId customer) {
        this.customer = customer;
        return self();
    }

    /** Who of ours. */
    public B employee(EmployeeId employee) {
        this.employee = employee;
        return self();
    }

    public B subject(String subject) {
        this.subject = subject;
        return self();
    }

    /** What it is about, null for nothing. */
    public B content(@Nullable String content) {
        this.content = Change.toNullable(content);
        return self();
    }

    /** What was done, null for nothing. */
    public B solution(@Nullable String solution) {
        this.solution = Change.toNullable(solution);
        return self();
    }

    /** When it began, local time; seconds are cut off. */
    public B startedAt(LocalDateTime startedAt) {
        this.startedAt = startedAt;
        return self();
    }

    /** The time spent, 0 or more minutes; null if that is not known. */
    public B minutes(@Nullable Integer minutes) {
        this.minutes = Change.toNullable(minutes);
        return self();
    }

    /** How content the customer is: a value of the dictionary of satisfaction, null for none. */
    public B satisfaction(@Nullable DictionaryValueId satisfaction) {
        this.satisfaction = Change.toNullable(satisfaction);
        return self();
    }

    /** A value of the dictionary of service types, null for none. */
    public B serviceType(@Nullable DictionaryValueId serviceType) {
        this.serviceType = Change.toNullable(serviceType);
        return self();
    }

    /** How the customer was reached: a value of the dictionary of contact types, null for none. */
    public B contactType(@Nullable DictionaryValueId contactType) {
        this.contactType = Change.toNullable(contactType);
        return self();
    }

    /** A value of the dictionary of importance, null for none. */
    public B importance(@Nullable DictionaryValueId importance) {
        this.importance = Change.toNullable(importance);
        return self();
    }

    /** Whether progress was made. */
    public B progressMade(boolean progress) {
        this.progressMade = progress;
        return self();
    }

    /** Whether it has ended. */
    public B completed(boolean completed) {
        this.completed = completed;
        return self();
    }

    /** The project it belongs to, null for none. */
    public B project(@Nullable ProjectId project) {
        this.project = Change.toNullable(project);
        return self();
    }

    /** The product it is about, null for none. */
    public B product(@Nullable ProductId product) {
        this.product = Change.toNullable(product);
        return self();
    }
}
