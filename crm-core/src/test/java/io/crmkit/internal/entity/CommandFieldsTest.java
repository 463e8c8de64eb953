package io.crmkit.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.memory.MemoryStore;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.ModifyWorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.AddProject;
import io.crmkit.project.ModifyProject;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.ModifyQuote;
import io.crmkit.record.AddRecord;
import io.crmkit.record.ModifyRecord;
import io.crmkit.record.RecordId;
import io.crmkit.record.TrackedInput;
import io.crmkit.service.AddService;
import io.crmkit.service.ModifyService;
import io.crmkit.testkit.Fixtures;
import io.crmkit.value.Amount;
import io.crmkit.value.Change;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.DecimalRange;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.Count;
import io.crmkit.value.constraint.DocumentNumber;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import io.crmkit.value.constraint.Money;
import io.crmkit.value.constraint.Percent;
import io.crmkit.value.constraint.PercentToPay;
import io.crmkit.value.constraint.Price;
import io.crmkit.value.constraint.TimeSpent;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
            FieldType.Kind.PERCENT_TO_PAY, PercentToPay.class,
            FieldType.Kind.DATE, BusinessDate.class,
            FieldType.Kind.TIME, BusinessDate.class);

    private static final Map<Class<? extends Annotation>, DecimalRange> RANGES = Map.of(
            Money.class, Amount.RANGE,
            Price.class, UnitPrice.RANGE,
            Count.class, Quantity.RANGE,
            Percent.class, CompletionRate.RANGE,
            PercentToPay.class, Discount.RANGE,
            TimeSpent.class, DecimalRange.MINUTES);

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
    @DisplayName("V5 N1: a component of an Add command is required if its field is")
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
    @DisplayName("V5: a component of a Modify command can be cleared if its field may be absent")
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

    /** A command that is a method, not an object: how it is called with a text for one of its fields. */
    private record Call(String name, Field<?, ?> field, BiConsumer<Crm, String> command) {

        @Override
        public String toString() {
            return name + " " + field;
        }
    }

    static Stream<Call> calls() {
        ProjectId project = new ProjectId(new UUID(1, 1));
        CustomerId partner = new CustomerId(LedgerId.OWN, new UUID(1, 2).toString());
        DictionaryValueId value = new DictionaryValueId(new UUID(1, 3));
        RecordId<ProjectId> record = new RecordId<>(project, 1);
        return Stream.of(
                call(
                        "user.add",
                        MasterFields.USER,
                        "name",
                        (crm, text) -> crm.users().add("u2", text, "a password".toCharArray())),
                call(
                        "user.modify",
                        MasterFields.USER,
                        "name",
                        (crm, text) -> crm.users().modify("nobody", text)),
                call(
                        "dictionary.add",
                        MasterFields.DICTIONARY_VALUE,
                        "value",
                        (crm, text) -> crm.dictionaries().add(Dictionary.INDUSTRY, text)),
                call(
                        "dictionary.rename",
                        MasterFields.DICTIONARY_VALUE,
                        "value",
                        (crm, text) -> crm.dictionaries().rename(value, text)),
                call(
                        "opportunity.terminate",
                        OpportunityFields.FIELDS,
                        "lost_note",
                        (crm, text) -> crm.opportunities()
                                .terminate(
                                        new OpportunityId(new UUID(1, 4)),
                                        new LostDetails(Optional.empty(), Optional.ofNullable(text)))),
                call(
                        "project.set-vendor",
                        ProjectFields.VENDOR,
                        "role",
                        (crm, text) -> crm.projects().setVendor(project, partner, text)),
                call(
                        "project.add-attachment",
                        ProjectFields.ATTACHMENT,
                        "name",
                        (crm, text) -> crm.projects().addAttachment(project, text, null, InputStream::nullInputStream)),
                call(
                        "project.add-attachment",
                        ProjectFields.ATTACHMENT,
                        "media_type",
                        (crm, text) ->
                                crm.projects().addAttachment(project, "name", text, InputStream::nullInputStream)),
                call(
                        "maintenance-record.reply",
                        RecordFields.REPLY,
                        "text",
                        (crm, text) -> crm.maintenanceRecords().reply(record, text)),
                call(
                        "work-plan.reply",
                        WorkPlanFields.REPLY,
                        "text",
                        (crm, text) -> crm.workPlans().reply(new WorkPlanId(new UUID(1, 5)), text)));
    }

    private static Call call(String name, FieldSet<?> fields, String key, BiConsumer<Crm, String> command) {
        return new Call(name, fields.field(key).orElseThrow(), command);
    }

    @ParameterizedTest
    @MethodSource("calls")
    @DisplayName("V5 U1: what a command without an object takes is as long, and as much required, as its field")
    void called(Call call) {
        Crm crm = Fixtures.on(MemoryStore.create()).build();
        crm.createLedger();
        int longest = call.field().type().maxLength().orElseThrow();
        assertThat(refusal(call, crm, "x".repeat(longest))).isEmpty();
        assertThat(refusal(call, crm, "x".repeat(longest + 1))).contains(ErrorCode.TOO_LONG);
        Optional<ErrorCode> required = refusal(call, crm, null);
        assertThat(required.isPresent()).isEqualTo(call.field().presence() == Field.Presence.REQUIRED);
        required.ifPresent(code -> assertThat(code).isEqualTo(ErrorCode.REQUIRED));
    }

    /** What a text is refused for; empty if it is valid, though what the command is about may not be there. */
    private static Optional<ErrorCode> refusal(Call call, Crm crm, @Nullable String text) {
        try {
            call.command().accept(crm, text);
            return Optional.empty();
        } catch (NotFoundException valid) {
            return Optional.empty();
        } catch (ValidationException invalid) {
            return Optional.of(invalid.violations().get(0).code());
        }
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
