package io.crmkit.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.project.AddProject;
import io.crmkit.quote.AddQuote;
import io.crmkit.service.AddService;
import io.crmkit.value.constraint.DocumentNumber;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints of a command, which are written at its components, say what the fields of its entity say. */
class CommandFieldsTest {

    private static final Map<Class<?>, FieldSet<?>> FIELDS = Map.of(
            AddOpportunity.class, OpportunityFields.FIELDS,
            AddProject.class, ProjectFields.FIELDS,
            AddQuote.class, QuoteFields.FIELDS,
            AddService.class, ServiceFields.FIELDS,
            AddWorkPlan.class, WorkPlanFields.FIELDS);

    private static final Map<FieldType.Kind, Class<? extends Annotation>> TEXTS = Map.of(
            FieldType.Kind.NUMBER, DocumentNumber.class,
            FieldType.Kind.LINE, Line.class,
            FieldType.Kind.MEMO, Memo.class);

    @ParameterizedTest
    @ValueSource(
            classes = {AddOpportunity.class, AddProject.class, AddQuote.class, AddService.class, AddWorkPlan.class})
    @DisplayName("V5 N1: a component of a command is required, and as long, as the field that it fills")
    void agrees(Class<?> command) throws NoSuchFieldException {
        int compared = 0;
        for (RecordComponent component : command.getRecordComponents()) {
            Optional<? extends Field<?, ?>> field = FIELDS.get(command).field(key(component));
            java.lang.reflect.Field stored = command.getDeclaredField(component.getName());
            if (field.isPresent() && field.get().changeable() != Field.Changeable.DERIVED) {
                compared++;
                assertThat(stored.isAnnotationPresent(NotNull.class))
                        .as(component + " is required")
                        .isEqualTo(field.get().presence() == Field.Presence.REQUIRED);
                TEXTS.forEach((kind, constraint) -> assertThat(stored.isAnnotationPresent(constraint))
                        .as(component + " is a text of the kind " + kind)
                        .isEqualTo(field.get().type().kind() == kind));
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(4);
    }

    private static String key(RecordComponent component) {
        return component.getName().equals("salesperson")
                ? "employee"
                : CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, component.getName());
    }
}
