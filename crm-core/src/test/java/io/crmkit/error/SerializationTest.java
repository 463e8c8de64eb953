package io.crmkit.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Action;
import io.crmkit.document.SubjectKind;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.record.RecordId;
import io.crmkit.text.Localized;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerializationTest {

    private static final UUID ID = new UUID(1, 2);
    private static final Violation VIOLATION =
            Violation.of("start", ErrorCode.DATE_ORDER, LocalDate.of(2011, 1, 15), BigDecimal.TEN);

    static Stream<CrmException> everyType() {
        return Stream.of(
                new AccessDeniedException(ErrorCode.ACCESS_DENIED, Action.OPPORTUNITY_APPROVE),
                new BusyException(ErrorCode.BUSY, new IllegalStateException("why"), Localized.of("locked", "锁定")),
                new ConfigurationException(List.of("one", "two")),
                new ImportRefusedException(List.of(new BadRow("f.csv", 2, VIOLATION)), 3),
                new InUseException(ErrorCode.IN_USE, List.of(new InUseException.Usage(SubjectKind.OPPORTUNITY, "2"))),
                new NotFoundException(ErrorCode.NOT_FOUND, Localized.word("kind", "contact_record"), 7),
                new OutcomeUnknownException(ErrorCode.OUTCOME_UNKNOWN, null),
                new RuleException(ErrorCode.STATE, "OPP-1", OpportunityState.ACTIVE, Localized.of("a", "甲"), "b"),
                new StaleException("OPP-1", 1, 2),
                new StorageException(ErrorCode.STORAGE, new IOException("cable"), "08000"),
                new ValidationException(List.of(VIOLATION, Violation.of("no", ErrorCode.REQUIRED))),
                new RuleException(
                        ErrorCode.STATE,
                        new OpportunityId(ID),
                        new RecordId<>(new OpportunityId(ID), 1),
                        new CustomerId("crm", "1"),
                        List.of(
                                new ContactPersonId(ID),
                                new DictionaryValueId(ID),
                                MasterKind.CUSTOMER,
                                Attribute.PHONE,
                                Dictionary.INDUSTRY)));
    }

    @Test
    @DisplayName("§13: the round trip is tried with every type of exception")
    void complete() {
        assertThat(everyType().map(thrown -> thrown.getClass().getName()).distinct())
                .hasSameElementsAs(new ClassFileImporter()
                        .importPackages("io.crmkit.error").stream()
                                .filter(type -> type.isAssignableTo(CrmException.class))
                                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                                .map(JavaClass::getName)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("everyType")
    @DisplayName("§13: an exception that was serialized knows its code, arguments, details and messages as before")
    void roundTrip(CrmException thrown) throws Exception {
        CrmException read = copy(thrown);
        assertThat(read).usingRecursiveComparison().ignoringFields("stackTrace").isEqualTo(thrown);
        assertThat(read.code()).isEqualTo(thrown.code());
        assertThat(read.arguments()).isEqualTo(thrown.arguments());
        assertThat(read.getMessage()).isEqualTo(thrown.getMessage());
        assertThat(read.message(Locale.CHINESE)).isEqualTo(thrown.message(Locale.CHINESE));
    }

    @Test
    @DisplayName("§13: an argument that cannot be serialized is kept as its text")
    void asText() throws Exception {
        Object plain = new Object() {
            @Override
            public String toString() {
                return "plain";
            }
        };
        assertThat(copy(new RuleException(ErrorCode.VETOED, plain)).arguments()).containsExactly("plain");
        assertThat(copy(ValidationException.of("f", ErrorCode.TOO_LONG, plain)).getMessage())
                .contains("plain");
    }

    private static CrmException copy(CrmException thrown) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (CrmException) in.readObject();
        }
    }
}
