package io.crmkit.project;

import io.crmkit.document.DeletionPlan;
import io.crmkit.ledger.CustomerId;
import io.crmkit.list.Listing;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Operations on projects. {@link #convert} makes a project from an opportunity. Thread-safe.
 * <p>
 * A terminated project accepts no change until it is reactivated, but it can be deleted and copied; a refused command
 * fails with a {@link io.crmkit.error.RuleException} of code {@code rule.state} (P3). A project that does not exist and
 * one that the access policy hides from the actor look the same: both fail with a
 * {@link io.crmkit.error.NotFoundException} (U3). An action that the policy forbids fails with an
 * {@link io.crmkit.error.AccessDeniedException}.
 * <p>
 * The list has the columns of {@link ProjectColumns} (L1 to L5).
 *
 * @since 0.1
 */
public interface Projects extends Listing<ProjectId> {

    /**
     * Adds a project directly, without an opportunity (P1), and returns it.
     *
     * @throws io.crmkit.error.ValidationException if values are missing, malformed or name something unknown; it lists
     *     all violations
     * @throws io.crmkit.error.RuleException with {@code rule.number-taken} if another project has the number (N1)
     */
    Project add(AddProject command);

    /**
     * Converts an approved opportunity to a project; the numbering assigns the number of the project (P1, N1). The
     * opportunity is CONVERTED from then on.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} unless the opportunity is approved (O5)
     */
    Project convert(OpportunityId opportunity);

    /**
     * Converts an approved opportunity to a project with the given number (P1). The opportunity is CONVERTED from then
     * on.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} unless the opportunity is approved (O5), or with
     *     {@code rule.number-taken} if another project has the number (N1)
     */
    Project convert(OpportunityId opportunity, String number);

    /**
     * Changes a project directly (O2, R6) and returns the result. A command that changes no value succeeds without a
     * new revision, history entry or event.
     *
     * @throws io.crmkit.error.ValidationException if values are malformed or name something unknown; it lists all
     *     violations
     * @throws io.crmkit.error.StaleException if the revision is no longer the current one
     */
    Project modify(ModifyProject command);

    /** Terminates an active project (P3). */
    Project terminate(ProjectId id);

    /** Makes a terminated project active again (P3). */
    Project reactivate(ProjectId id);

    /**
     * Adds a new active opportunity with the subject, customer, salesperson, stage, rate, planned cost and expected
     * amount of a project in any state (P5). The opportunity starts today, has no other dates and no records, and is
     * not linked to the project.
     */
    Opportunity copyAsOpportunity(ProjectId id);

    /**
     * Deletes a project with its maintenance records, their replies and quotes, its vendors and its attachments. The
     * opportunity from which it was made becomes approved again, and its services no longer belong to a project (P4,
     * O6).
     */
    void delete(ProjectId id);

    /** Returns what {@link #delete(ProjectId)} would remove and change, without changing anything (G1). */
    DeletionPlan planDelete(ProjectId id);

    /**
     * Deletes exactly what the plan lists (G1).
     *
     * @throws io.crmkit.error.StaleException if the project, one of its parts, its opportunity or one of its services
     *     has changed since the plan was made
     */
    void delete(DeletionPlan plan);

    // -----------------------------------------------------------------------------------------------------------------

    /** Adds a vendor to a project, without a role (P2), or clears the role of a vendor. */
    default Vendor setVendor(ProjectId project, CustomerId partner) {
        return setVendor(project, partner, null);
    }

    /**
     * Adds a vendor to a project or changes its role (P2). A call that changes nothing succeeds without a new revision,
     * history entry or event.
     *
     * @param partner a leaf of the customer tree (M2), which contains all trading partners
     * @param role the role in one line; null for none
     * @throws io.crmkit.error.ValidationException if the partner is unknown or a category, or the role is malformed
     */
    Vendor setVendor(ProjectId project, CustomerId partner, @Nullable String role);

    /**
     * Removes a vendor from a project.
     *
     * @throws io.crmkit.error.NotFoundException if the partner is no vendor of the project
     */
    void removeVendor(ProjectId project, CustomerId partner);

    /** Returns the vendors of a project, ordered by their ids. */
    List<Vendor> vendors(ProjectId project);

    // -----------------------------------------------------------------------------------------------------------------

    /** Attaches a file to a project, without a media type (P2). */
    default Attachment addAttachment(ProjectId project, String name, AttachmentContent content) {
        return addAttachment(project, name, null, content);
    }

    /**
     * Attaches a file to a project; its number is one more than the highest present one (P2).
     *
     * @param name the name in one line; it may be any text, because it is never used as the name of a file
     * @param mediaType the media type in one line, which is not checked against the content; null for none
     * @param content the content, which is read during the command; it may be empty, and its maximum size is set on the
     *     builder of the {@code Crm}
     * @throws io.crmkit.error.ValidationException with {@code value.too-large} on {@code content} if it is larger
     * @throws io.crmkit.error.RuleException with {@code rule.content-unreadable} if the content cannot be read; the
     *     cause is kept
     */
    Attachment addAttachment(ProjectId project, String name, @Nullable String mediaType, AttachmentContent content);

    /**
     * Removes an attachment and its content.
     *
     * @throws io.crmkit.error.NotFoundException if the project has no attachment with this number
     */
    void removeAttachment(ProjectId project, int number);

    /** Returns the attachments of a project, ordered by number. */
    List<Attachment> attachments(ProjectId project);

    /**
     * Reads the content of an attachment and returns the result of the reader. The content has exactly the size that
     * the attachment states, or the call fails. The reader runs within a transaction, so it should be quick and must
     * not use the {@code Crm}.
     *
     * @param reader reads the content; its exception reaches the caller, an {@code IOException} in an
     *     {@code UncheckedIOException}
     * @throws io.crmkit.error.NotFoundException if the project has no attachment with this number
     * @throws io.crmkit.error.StorageException if the content cannot be read or is incomplete
     */
    <T extends @Nullable Object> T readAttachment(ProjectId project, int number, ContentReader<T> reader);

    // -----------------------------------------------------------------------------------------------------------------

    /** Returns the project; empty if it does not exist or is hidden from the actor. */
    Optional<Project> find(ProjectId id);

    /**
     * Returns the project with this number, compared exactly; empty if there is none or it is hidden from the actor.
     */
    Optional<Project> findByNumber(String number);

    /**
     * Returns the project.
     *
     * @throws io.crmkit.error.NotFoundException if it does not exist or is hidden from the actor
     */
    Project get(ProjectId id);
}
