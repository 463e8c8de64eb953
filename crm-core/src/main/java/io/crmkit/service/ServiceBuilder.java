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
 * The setters that the builders of service commands have in common. Not thread-safe.
 *
 * @param <B> the type of the builder, which the setters return
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

    /** Sets the customer, who must be a leaf of the customer tree (M2). */
    public B customer(CustomerId customer) {
        this.customer = customer;
        return self();
    }

    /** Sets the employee who does the work; must be a leaf of the employee tree (M2). */
    public B employee(EmployeeId employee) {
        this.employee = employee;
        return self();
    }

    /** Sets the subject: one line of at most 200 characters. */
    public B subject(String subject) {
        this.subject = subject;
        return self();
    }

    /** Sets the request of the customer, at most 20,000 characters; null clears it. */
    public B content(@Nullable String content) {
        this.content = Change.toNullable(content);
        return self();
    }

    /** Sets what was done about the request, at most 20,000 characters; null clears it. */
    public B solution(@Nullable String solution) {
        this.solution = Change.toNullable(solution);
        return self();
    }

    /** Sets the local date and time of the start; seconds are dropped (V4). */
    public B startedAt(LocalDateTime startedAt) {
        this.startedAt = startedAt;
        return self();
    }

    /** Sets the time spent in minutes, 0 or more; null if it is unknown. */
    public B minutes(@Nullable Integer minutes) {
        this.minutes = Change.toNullable(minutes);
        return self();
    }

    /** Sets the satisfaction of the customer, a value of the dictionary of satisfaction; null clears it. */
    public B satisfaction(@Nullable DictionaryValueId satisfaction) {
        this.satisfaction = Change.toNullable(satisfaction);
        return self();
    }

    /** Sets the service type, a value of that dictionary; null clears it. */
    public B serviceType(@Nullable DictionaryValueId serviceType) {
        this.serviceType = Change.toNullable(serviceType);
        return self();
    }

    /** Sets how the contact was made, a value of the dictionary of contact types; null clears it. */
    public B contactType(@Nullable DictionaryValueId contactType) {
        this.contactType = Change.toNullable(contactType);
        return self();
    }

    /** Sets the importance, a value of that dictionary; null clears it. */
    public B importance(@Nullable DictionaryValueId importance) {
        this.importance = Change.toNullable(importance);
        return self();
    }

    /** Sets whether progress was made. */
    public B progressMade(boolean progress) {
        this.progressMade = progress;
        return self();
    }

    /** Sets whether the service has ended (S2). */
    public B completed(boolean completed) {
        this.completed = completed;
        return self();
    }

    /** Sets the project to which the service belongs; null clears it. */
    public B project(@Nullable ProjectId project) {
        this.project = Change.toNullable(project);
        return self();
    }

    /** Sets the product that the service is about, a leaf of the product tree (M2); null clears it. */
    public B product(@Nullable ProductId product) {
        this.product = Change.toNullable(product);
        return self();
    }
}
