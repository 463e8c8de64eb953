package io.crmkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.ProductId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.BlobId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.RecordId;
import io.crmkit.service.ServiceId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hosts keep ids as text and in sessions, so every id comes back from both. */
class IdTest {

    private static final UUID UUID_7 = UUID.fromString("019a0b1c-0000-7000-8000-00000000abcd");

    private static final Map<Object, Function<String, ?>> IDS = Map.ofEntries(
            Map.entry(new OpportunityId(UUID_7), OpportunityId::parse),
            Map.entry(new ProjectId(UUID_7), ProjectId::parse),
            Map.entry(new BlobId(UUID_7), BlobId::parse),
            Map.entry(new QuoteId(UUID_7), QuoteId::parse),
            Map.entry(new ServiceId(UUID_7), ServiceId::parse),
            Map.entry(new WorkPlanId(UUID_7), WorkPlanId::parse),
            Map.entry(new ContactPersonId(UUID_7), ContactPersonId::parse),
            Map.entry(new DictionaryValueId(UUID_7), DictionaryValueId::parse),
            Map.entry(new CustomerId(LedgerId.OWN, "a:b/c \ud83d\ude00"), CustomerId::parse),
            Map.entry(new EmployeeId("staff", "7"), EmployeeId::parse),
            Map.entry(new ProductId("goods", ":"), ProductId::parse),
            Map.entry(new RecordId<>(new OpportunityId(UUID_7), 1), text -> RecordId.parse(text, OpportunityId::parse)),
            Map.entry(
                    new RecordId<>(new ProjectId(UUID_7), 999_999_999),
                    text -> RecordId.parse(text, ProjectId::parse)));

    static Stream<Arguments> ids() {
        return IDS.entrySet().stream().map(id -> Arguments.of(id.getKey(), id.getValue()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    @DisplayName("An id is read back from the text that it prints, and from its serialized form")
    void comesBack(Object id, Function<String, ?> parse) throws IOException, ClassNotFoundException {
        assertThat(parse.apply(id.toString())).isEqualTo(id);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(id);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    @DisplayName("Any text that is not an id is refused as a violation of the field id")
    void refusesOtherTexts(Object id, Function<String, ?> parse) {
        refused(ErrorCode.REQUIRED, () -> parse.apply(null));
        for (String text : List.of("", "x", "1-1-1-1-1", id + "/", id + "/0", id + "/01", "/1", "\u0661")) {
            if (!(id instanceof LedgerId)) {
                refused(ErrorCode.NOT_OF_FORM, () -> parse.apply(text));
            }
        }
    }

    @Test
    @DisplayName("The id of an entry has a source, a colon and a key, and keeps to their bounds")
    void refusesEntries() {
        for (String text : List.of("", "x", "crm")) {
            refused(ErrorCode.NOT_OF_FORM, () -> CustomerId.parse(text));
            refused(ErrorCode.NOT_OF_FORM, () -> LedgerId.parse(MasterKind.PRODUCT, text));
        }
        refused(ErrorCode.REQUIRED, () -> CustomerId.parse(":1"));
        refused(ErrorCode.REQUIRED, () -> CustomerId.parse("crm:"));
        refused(ErrorCode.TOO_LONG, () -> CustomerId.parse("crm:" + "x".repeat(65)));
        assertThatThrownBy(() -> new CustomerId("a:b", "c"))
                .as("the text could not be read back")
                .isInstanceOf(ValidationException.class);
        assertThat(LedgerId.parse(MasterKind.EMPLOYEE, "staff:7")).isEqualTo(new EmployeeId("staff", "7"));
    }

    private static void refused(ErrorCode code, Runnable parse) {
        assertThatThrownBy(parse::run)
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(v -> v.code())
                                .containsExactly(code))
                .isInstanceOf(CrmException.class);
    }
}
