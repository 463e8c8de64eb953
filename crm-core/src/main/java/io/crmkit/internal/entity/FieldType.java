package io.crmkit.internal.entity;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.ProductId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.RecordId;
import io.crmkit.value.Amount;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.DecimalRange;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The type of a field: which values it takes, and how a value is written. The set of types is closed. Immutable.
 *
 * @param <V> the Java type of the values
 */
public final class FieldType<V> {

    /** The kinds of types, for code that treats all fields alike and has to tell them apart. */
    public enum Kind {
        /** The number of a document, or the code of an entry of the ledger. */
        NUMBER,
        /** A text of one line. */
        LINE,
        /** A free text of many lines. */
        MEMO,
        AMOUNT,
        UNIT_PRICE,
        QUANTITY,
        /** A completion rate in percent. */
        RATE,
        /** What is left to pay after a discount, in percent. */
        PERCENT_TO_PAY,
        /** A whole number. */
        WHOLE,
        DATE,
        /** A local date and time. */
        TIME,
        /** A moment, which is the same everywhere. */
        INSTANT,
        FLAG,
        /** A constant of an enum. */
        CHOICE,
        /** A value of a dictionary. */
        DICTIONARY,
        /** A customer, an employee or a product. */
        ENTRY,
        /** An opportunity or a project. */
        DOCUMENT,
        /** A contact or maintenance record. */
        RECORD,
        CONTACT_PERSON
    }

    public static final FieldType<String> NUMBER = text(Kind.NUMBER, Texts.MAX_NUMBER_LENGTH);
    public static final FieldType<String> LINE = text(Kind.LINE, Texts.MAX_LINE_LENGTH);
    public static final FieldType<String> MEMO = text(Kind.MEMO, Texts.MAX_MEMO_LENGTH);
    public static final FieldType<Amount> AMOUNT = of(Kind.AMOUNT, Amount.RANGE, Amount::value);
    public static final FieldType<UnitPrice> UNIT_PRICE = of(Kind.UNIT_PRICE, UnitPrice.RANGE, UnitPrice::value);
    public static final FieldType<Quantity> QUANTITY = of(Kind.QUANTITY, Quantity.RANGE, Quantity::value);
    public static final FieldType<CompletionRate> RATE = of(Kind.RATE, CompletionRate.RANGE, CompletionRate::percent);
    public static final FieldType<Discount> PERCENT_TO_PAY = of(Kind.PERCENT_TO_PAY, Discount.RANGE, Discount::percent);
    public static final FieldType<Integer> WHOLE = of(Kind.WHOLE, BigDecimal::valueOf);

    /** A time spent. */
    public static final FieldType<Integer> MINUTES = of(Kind.WHOLE, DecimalRange.MINUTES, BigDecimal::valueOf);

    public static final FieldType<Long> SIZE = of(Kind.WHOLE, BigDecimal::valueOf);
    public static final FieldType<LocalDate> DATE = of(Kind.DATE);
    public static final FieldType<LocalDateTime> TIME = of(Kind.TIME);
    public static final FieldType<Instant> INSTANT = of(Kind.INSTANT);
    public static final FieldType<Boolean> FLAG = of(Kind.FLAG);
    public static final FieldType<CustomerId> CUSTOMER = entry(MasterKind.CUSTOMER);
    public static final FieldType<EmployeeId> EMPLOYEE = entry(MasterKind.EMPLOYEE);
    public static final FieldType<ProductId> PRODUCT = entry(MasterKind.PRODUCT);
    public static final FieldType<OpportunityId> OPPORTUNITY = of(Kind.DOCUMENT);
    public static final FieldType<ProjectId> PROJECT = of(Kind.DOCUMENT);
    public static final FieldType<RecordId<?>> RECORD = of(Kind.RECORD);
    public static final FieldType<ContactPersonId> CONTACT_PERSON = of(Kind.CONTACT_PERSON);

    private final Kind kind;
    private final OptionalInt maxLength;
    private final Optional<DecimalRange> range;
    private final Optional<Dictionary> dictionary;
    private final Optional<MasterKind> entries;
    private final List<V> constants;
    private final Function<V, String> text;
    private final Function<V, Object> listed;

    private FieldType(
            Kind kind,
            OptionalInt maxLength,
            Optional<DecimalRange> range,
            Optional<Dictionary> dictionary,
            Optional<MasterKind> entries,
            List<V> constants,
            Function<V, String> text,
            Function<V, Object> listed) {
        this.kind = kind;
        this.maxLength = maxLength;
        this.range = range;
        this.dictionary = dictionary;
        this.entries = entries;
        this.constants = constants;
        this.text = text;
        this.listed = listed;
    }

    /** A constant of an enum, written by its name. */
    public static <C extends Enum<C>> FieldType<C> choice(Class<C> type) {
        return choice(type, Enum::name);
    }

    /** A constant of an enum, written by a word. */
    public static <C extends Enum<C>> FieldType<C> choice(Class<C> type, Function<C, String> word) {
        return new FieldType<>(
                Kind.CHOICE,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(type.getEnumConstants()),
                word,
                word::apply);
    }

    /** A value of a dictionary. */
    public static FieldType<DictionaryValueId> dictionary(Dictionary dictionary) {
        return new FieldType<>(
                Kind.DICTIONARY,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(dictionary),
                Optional.empty(),
                List.of(),
                Object::toString,
                value -> value);
    }

    /** An entry of the ledger. */
    public static <I extends LedgerId> FieldType<I> entry(MasterKind kind) {
        return new FieldType<>(
                Kind.ENTRY,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(kind),
                List.of(),
                Object::toString,
                value -> value);
    }

    private static FieldType<String> text(Kind kind, int longest) {
        return new FieldType<>(
                kind,
                OptionalInt.of(longest),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                value -> value,
                value -> value);
    }

    private static <V> FieldType<V> of(Kind kind) {
        return of(kind, value -> value);
    }

    private static <V> FieldType<V> of(Kind kind, Function<V, Object> listed) {
        return of(kind, Optional.empty(), listed);
    }

    private static <V> FieldType<V> of(Kind kind, DecimalRange range, Function<V, Object> listed) {
        return of(kind, Optional.of(range), listed);
    }

    private static <V> FieldType<V> of(Kind kind, Optional<DecimalRange> range, Function<V, Object> listed) {
        return new FieldType<>(
                kind,
                OptionalInt.empty(),
                range,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Object::toString,
                listed);
    }

    public Kind kind() {
        return kind;
    }

    /** The most characters; empty unless the values are texts. */
    public OptionalInt maxLength() {
        return maxLength;
    }

    /** The lowest and the highest number and its decimals; empty unless the values are numbers that callers give. */
    public Optional<DecimalRange> range() {
        return range;
    }

    /** The dictionary the values are of; empty unless the kind is {@link Kind#DICTIONARY}. */
    public Optional<Dictionary> dictionary() {
        return dictionary;
    }

    /** The kind of entries the values name; empty unless the kind is {@link Kind#ENTRY}. */
    public Optional<MasterKind> entries() {
        return entries;
    }

    /** The values that there are, in order; empty unless the kind is {@link Kind#CHOICE}. */
    public List<V> constants() {
        return constants;
    }

    /** The canonical text of a value, as the history keeps it. */
    public String text(V value) {
        return text.apply(value);
    }

    /** The value as a column of a list has it. A reference stays an id: what the list shows of it must be looked up. */
    public Object listed(V value) {
        return listed.apply(value);
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
