package io.crmkit.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.ModifyWorkPlan;
import io.crmkit.project.AddProject;
import io.crmkit.project.ModifyProject;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.ModifyQuote;
import io.crmkit.record.AddRecord;
import io.crmkit.record.ModifyRecord;
import io.crmkit.record.TrackedInput;
import io.crmkit.service.AddService;
import io.crmkit.service.ModifyService;
import io.crmkit.value.Amount;
import io.crmkit.value.Change;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.DecimalRange;
import io.crmkit.value.Discount;
import io.crmkit.value.Minutes;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.Count;
import io.crmkit.value.constraint.DocumentNumber;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import io.crmkit.value.constraint.Money;
import io.crmkit.value.constraint.Payable;
import io.crmkit.value.constraint.Percent;
import io.crmkit.value.constraint.Price;
import io.crmkit.value.constraint.TimeSpent;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints of a command, which are written at its components, say what the fields of its entity say. */
class CommandFieldsTest {

    /** The components that are not called as the field that they fill. */
    private static final Map<String, String> KEYS =
            Map.of("salesperson", "employee", "progressMade", "progress", "percentToPay", "discount");

    private static final Map<FieldType.Kind, Class<? extends Annotation>> CONSTRAINTS = Map.of(
            FieldType.Kind.NUMBER, DocumentNumber.class,
            FieldType.Kind.LINE, Line.class,
            FieldType.Kind.MEMO, Memo.class,
            FieldType.Kind.AMOUNT, Money.class,
            FieldType.Kind.UNIT_PRICE, Price.class,
            FieldType.Kind.QUANTITY, Count.class,
            FieldType.Kind.RATE, Percent.class,
            FieldType.Kind.PERCENT_TO_PAY, Payable.class,
            FieldType.Kind.DATE, BusinessDate.class,
            FieldType.Kind.TIME, BusinessDate.class);

    private static final Map<Class<? extends Annotation>, DecimalRange> RANGES = Map.of(
            Money.class, Amount.RANGE,
            Price.class, UnitPrice.RANGE,
            Count.class, Quantity.RANGE,
            Percent.class, CompletionRate.RANGE,
            Payable.class, Discount.RANGE,
            TimeSpent.class, Minutes.RANGE);

    static Stream<Arguments> added() {
        return Stream.of(
                Arguments.of(AddOpportunity.class, OpportunityFields.FIELDS, 5),
                Arguments.of(AddProject.class, ProjectFields.FIELDS, 5),
                Arguments.of(AddQuote.class, QuoteFields.FIELDS, 6),
                Arguments.of(AddService.class, ServiceFields.FIELDS, 16),
                Arguments.of(AddWorkPlan.class, WorkPlanFields.FIELDS, 4),
                Arguments.of(AddRecord.class, RecordFields.CONTACT, 7),
                Arguments.of(ContactPersonDraft.class, MasterFields.CONTACT_PERSON, 4));
    }

    static Stream<Arguments> modified() {
        return Stream.of(
                Arguments.of(ModifyOpportunity.class, OpportunityFields.FIELDS, 4),
                Arguments.of(ModifyProject.class, ProjectFields.FIELDS, 6),
                Arguments.of(ModifyQuote.class, QuoteFields.FIELDS, 6),
                Arguments.of(ModifyService.class, ServiceFields.FIELDS, 15),
                Arguments.of(ModifyWorkPlan.class, WorkPlanFields.FIELDS, 2),
                Arguments.of(ModifyRecord.class, RecordFields.CONTACT, 7));
    }

    static Stream<Arguments> all() {
        return Stream.of(
                        added(),
                        modified(),
                        Stream.of(
                                Arguments.of(LineInput.class, QuoteFields.LINE, 4),
                                Arguments.of(TrackedInput.class, RecordFields.CONTACT, 6),
                                Arguments.of(EntryDraft.class, MasterFields.of(MasterKind.CUSTOMER), 2),
                                Arguments.of(CustomerDetails.class, MasterFields.of(MasterKind.CUSTOMER), 5),
                                Arguments.of(EmployeeDetails.class, MasterFields.of(MasterKind.EMPLOYEE), 3),
                                Arguments.of(ProductDetails.class, MasterFields.of(MasterKind.PRODUCT), 4)))
                .flatMap(stream -> stream);
    }

    @ParameterizedTest
    @MethodSource("added")
    @DisplayName("V5 N1: a component of what is added is required if the field that it fills is")
    void required(Class<?> command, FieldSet<?> fields, int compared) throws NoSuchFieldException {
        for (RecordComponent component : command.getRecordComponents()) {
            Optional<? extends Field<?, ?>> field = filled(component, fields);
            if (field.isPresent() && !component.getType().isPrimitive()) {
                assertThat(stored(component).isAnnotationPresent(NotNull.class))
                        .as(component + " is required")
                        .isEqualTo(field.get().presence() == Field.Presence.REQUIRED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modified")
    @DisplayName("V5: what is modified can be cleared if the field that it fills may be absent")
    void clearable(Class<?> command, FieldSet<?> fields, int compared) {
        for (RecordComponent component : command.getRecordComponents()) {
            filled(component, fields)
                    .ifPresent(field -> assertThat(component.getType() == Change.class)
                            .as(component + " can be cleared")
                            .isEqualTo(field.presence() == Field.Presence.OPTIONAL));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("V1 V2 V3 V5 V6 S1: a component is as long, as large and as exact as the field that it fills")
    void constrained(Class<?> command, FieldSet<?> fields, int compared) throws NoSuchFieldException {
        int found = 0;
        for (RecordComponent component : command.getRecordComponents()) {
            Optional<? extends Field<?, ?>> field = filled(component, fields);
            if (field.isPresent()) {
                found++;
                FieldType<?> type = field.get().type();
                Set<Class<? extends Annotation>> expected = new HashSet<>();
                Optional.ofNullable(CONSTRAINTS.get(type.kind())).ifPresent(expected::add);
                if (type == FieldType.MINUTES) {
                    expected.add(TimeSpent.class);
                }
                assertThat(constraints(component)).as(component.toString()).isEqualTo(expected);
                expected.stream()
                        .filter(RANGES::containsKey)
                        .forEach(constraint -> assertThat(type.range())
                                .as(component.toString())
                                .contains(RANGES.get(constraint)));
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(compared);
    }

    /** The field that a component fills; empty if it fills none. */
    private static Optional<? extends Field<?, ?>> filled(RecordComponent component, FieldSet<?> fields) {
        String name = component.getName();
        return fields.field(KEYS.getOrDefault(name, CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, name)))
                .filter(field -> field.changeable() != Field.Changeable.DERIVED && !name.equals("lines"));
    }

    private static Set<Class<? extends Annotation>> constraints(RecordComponent component) throws NoSuchFieldException {
        java.lang.reflect.Field stored = stored(component);
        Set<Class<? extends Annotation>> found = new HashSet<>();
        AnnotatedType type = stored.getAnnotatedType();
        AnnotatedType value = component.getType() == Change.class
                ? ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0]
                : type;
        Stream.of(stored.getAnnotations(), value.getAnnotations())
                .flatMap(Arrays::stream)
                .map(Annotation::annotationType)
                .filter(constraint -> CONSTRAINTS.containsValue(constraint) || constraint == TimeSpent.class)
                .forEach(found::add);
        return found;
    }

    private static java.lang.reflect.Field stored(RecordComponent component) throws NoSuchFieldException {
        return component.getDeclaringRecord().getDeclaredField(component.getName());
    }
}
