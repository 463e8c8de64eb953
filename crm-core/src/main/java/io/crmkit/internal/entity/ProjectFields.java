package io.crmkit.internal.entity;

import static io.crmkit.internal.entity.Field.defaulted;
import static io.crmkit.internal.entity.Field.optional;
import static io.crmkit.internal.entity.Field.required;

import io.crmkit.project.Attachment;
import io.crmkit.project.Origin;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectColumns;
import io.crmkit.project.ProjectState;
import io.crmkit.project.Vendor;

/** The fields of a project, of its vendors and of its attachments. */
public final class ProjectFields {

    private static final TrackedFields TRACKED = new TrackedFields(
            ProjectColumns.STAGE,
            ProjectColumns.RATE,
            ProjectColumns.ACTUAL_COST,
            ProjectColumns.ACTUAL_AMOUNT,
            ProjectColumns.START,
            ProjectColumns.PLANNED,
            ProjectColumns.ACTUAL);

    public static final FieldSet<Project> FIELDS = FieldSet.<Project>of(
                    defaulted(ProjectColumns.NUMBER, FieldType.NUMBER, Project::number)
                            .explained("help.number")
                            .onAdding(),
                    optional(
                                    ProjectColumns.ORIGIN,
                                    FieldType.OPPORTUNITY,
                                    (Project p) -> p.origin().map(Origin::opportunity))
                            .never(),
                    required(ProjectColumns.SUBJECT, FieldType.LINE, Project::subject),
                    required(ProjectColumns.CUSTOMER, FieldType.CUSTOMER, Project::customer)
                            .listed(ProjectColumns.CUSTOMER_CODE, ProjectColumns.CUSTOMER),
                    required(ProjectColumns.EMPLOYEE, FieldType.EMPLOYEE, Project::salesperson)
                            .listed(ProjectColumns.EMPLOYEE_CODE, ProjectColumns.EMPLOYEE),
                    defaulted(
                            ProjectColumns.COST,
                            FieldType.AMOUNT,
                            (Project p) -> p.planned().cost()),
                    defaulted(
                            ProjectColumns.EXPECTED,
                            FieldType.AMOUNT,
                            (Project p) -> p.planned().expected()),
                    defaulted(
                                    ProjectColumns.OPPORTUNITY_AMOUNT,
                                    FieldType.AMOUNT,
                                    (Project p) -> p.planned().opportunityAmount())
                            .explained("help.planned_amount")
                            .never())
            .and(TRACKED.ofParent().of(Project::records))
            .and(FieldSet.of(
                    defaulted(ProjectColumns.STATE, FieldType.choice(ProjectState.class), Project::state)
                            .never(),
                    optional("remarks", FieldType.MEMO, Project::remarks)))
            .labelled("projects");

    /** The fields of a vendor. */
    public static final FieldSet<Vendor> VENDOR = FieldSet.<Vendor>of(
                    required("partner", FieldType.CUSTOMER, Vendor::partner).onAdding(),
                    optional("role", FieldType.LINE, Vendor::role))
            .labelled("vendors");

    /** The fields of an attachment. */
    public static final FieldSet<Attachment> ATTACHMENT = FieldSet.<Attachment>of(
                    required("name", FieldType.LINE, Attachment::name).onAdding(),
                    optional("media_type", FieldType.LINE, Attachment::mediaType)
                            .onAdding(),
                    defaulted("size", FieldType.SIZE, Attachment::size).derived())
            .labelled("attachments");

    private ProjectFields() {}
}
