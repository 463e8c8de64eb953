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
 * Everything that is done with projects; they are made from opportunities by {@link #convert}. Thread-safe.
 * <p>
 * A terminated project takes no change until it is reactivated, but can be deleted and copied (P3); what is refused is a
 * {@code RuleException} of code {@code rule.state}. A project that is not there, or hidden from the actor, is a
 * {@code NotFoundException}.
 * <p>
 * The list has the columns of {@link ProjectColumns} (L1 to L5).
 *
 * @since 0.1
 */
public interface Projects extends Listing<ProjectId> {

    /** Adds a project that was no opportunity (P1). */
    Project add(AddProject command);

    /** Converts an approved opportunity to a project and gives the project the next number (P1, N1). */
    Project convert(OpportunityId opportunity);

    /** Converts an approved opportunity, which from then on is CONVERTED, to a project with a number (P1). */
    Project convert(OpportunityId opportunity, String number);

    /** Changes a project directly (O2, R6). A change that changes nothing succeeds and leaves no trace. */
    Project modify(ModifyProject command);

    /** Ends a project (P3). */
    Project terminate(ProjectId id);

    /** Takes a terminated project up again (P3). */
    Project reactivate(ProjectId id);

    /**
     * Makes a new opportunity of a project, in whatever state: with its subject, customer, salesperson, stage, rate,
     * planned cost and expected amount, beginning today; without records and without a link (P5).
     */
    Opportunity copyAsOpportunity(ProjectId id);

    /**
     * Deletes a project with its maintenance records, their replies and quotes, its vendors and its documents; the
     * opportunity it was made from is approved again, and its services belong to no project any more (P4, O6).
     */
    void delete(ProjectId id);

    /** What {@link #delete} would remove and change; nothing is changed (G1). */
    DeletionPlan planDelete(ProjectId id);

    /**
     * Removes exactly what a plan says.
     *
     * @throws io.crmkit.error.StaleException if the project, something of it, its opportunity or one of its services has been
     *     changed since
     */
    void delete(DeletionPlan plan);

    // -----------------------------------------------------------------------------------------------------------------

    /** Adds a partner that works on a project, without saying in which role (P2). */
    default Vendor setVendor(ProjectId project, CustomerId partner) {
        return setVendor(project, partner, null);
    }

    /**
     * Adds a partner that works on a project, or changes what it does there (P2). A change that changes nothing succeeds
     * and leaves no trace.
     *
     * @param partner a leaf of the ledger's customers (M2)
     * @param role one line, null if it is not said
     */
    Vendor setVendor(ProjectId project, CustomerId partner, @Nullable String role);

    /**
     * Removes a partner from a project.
     *
     * @throws io.crmkit.error.NotFoundException if it does not work on it
     */
    void removeVendor(ProjectId project, CustomerId partner);

    /** The partners that work on a project, in the order of their ids. */
    List<Vendor> vendors(ProjectId project);

    // -----------------------------------------------------------------------------------------------------------------

    /** Attaches a file to a project, without saying its media type (P2). */
    default Attachment addAttachment(ProjectId project, String name, AttachmentContent content) {
        return addAttachment(project, name, null, content);
    }

    /**
     * Adds a document to a project, with the number after the highest there is (P2).
     *
     * @param name one line; any, for it is never used as the name of a file
     * @param mediaType one line, null if it is not said; it is not checked against the content
     * @param content read within the command; as many bytes as the builder allows, none is enough
     * @throws io.crmkit.error.ValidationException with {@code value.too-large} on {@code content} if it has more
     * @throws io.crmkit.error.RuleException with {@code rule.content-unreadable} if reading it fails; the cause is kept
     */
    Attachment addAttachment(ProjectId project, String name, @Nullable String mediaType, AttachmentContent content);

    /**
     * Removes a document with its content.
     *
     * @throws io.crmkit.error.NotFoundException if the project has no document of this number
     */
    void removeAttachment(ProjectId project, int number);

    /** The documents of a project, by number. */
    List<Attachment> attachments(ProjectId project);

    /**
     * Reads the content of a document, which is as long as the document says or fails; within one transaction, so that
     * the reader should not take its time, nor call the CRM.
     *
     * @param reader what it throws reaches the caller, an {@code IOException} within an {@code UncheckedIOException}
     * @throws io.crmkit.error.NotFoundException if the project has no document of this number
     * @throws io.crmkit.error.StorageException if the content cannot be read, or is not all there
     */
    <T extends @Nullable Object> T readDocument(ProjectId project, int number, ContentReader<T> reader);

    // -----------------------------------------------------------------------------------------------------------------

    /** Finds a project. */
    Optional<Project> find(ProjectId id);

    /** Finds a project by its number, compared exactly. */
    Optional<Project> findByNumber(String number);

    /**
     * A project that is there.
     *
     * @throws io.crmkit.error.NotFoundException if it is not, or is hidden from the actor
     */
    Project get(ProjectId id);
}
