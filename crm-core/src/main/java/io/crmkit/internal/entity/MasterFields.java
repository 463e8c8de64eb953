package io.crmkit.internal.entity;

import static io.crmkit.internal.entity.Field.defaulted;
import static io.crmkit.internal.entity.Field.optional;
import static io.crmkit.internal.entity.Field.required;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.LedgerNode;
import io.crmkit.user.User;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of master data: entries of the ledger, contact persons, values of dictionaries, and users. */
public final class MasterFields {

    private static final Map<MasterKind, FieldSet<LedgerNode>> ENTRIES = Arrays.stream(MasterKind.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), MasterFields::fields));

    /** The fields of a contact person. */
    public static final FieldSet<ContactPerson> CONTACT_PERSON = FieldSet.<ContactPerson>of(
                    required("customer", FieldType.CUSTOMER, ContactPerson::customer)
                            .onAdding(),
                    required("name", FieldType.LINE, ContactPerson::name),
                    optional("title", FieldType.LINE, ContactPerson::title),
                    optional("phone", FieldType.LINE, ContactPerson::phone),
                    optional("email", FieldType.LINE, ContactPerson::email))
            .labelled("contact-persons");

    /** The fields of a value of a dictionary. */
    public static final FieldSet<DictionaryValue> DICTIONARY_VALUE = FieldSet.<DictionaryValue>of(
                    required(
                                    "dictionary",
                                    FieldType.choice(Dictionary.class, Dictionary::word),
                                    DictionaryValue::dictionary)
                            .onAdding(),
                    required("value", FieldType.LINE, DictionaryValue::text),
                    optional("rate", FieldType.RATE, DictionaryValue::rate).explained("help.default_rate"),
                    defaulted("disabled", FieldType.FLAG, DictionaryValue::disabled)
                            .explained("help.disabled_value"),
                    defaulted("position", FieldType.WHOLE, DictionaryValue::position))
            .labelled("dictionary-values");

    /** The fields of a user. */
    public static final FieldSet<User> USER = FieldSet.<User>of(
                    required("name", FieldType.LINE, User::name),
                    optional("employee", FieldType.EMPLOYEE, User::employee),
                    defaulted("disabled", FieldType.FLAG, (User user) -> user.disabled())
                            .explained("help.disabled_user"))
            .labelled("users");

    private MasterFields() {}

    /** The fields of an entry of a kind. */
    public static FieldSet<LedgerNode> of(MasterKind kind) {
        return Objects.requireNonNull(ENTRIES.get(kind));
    }

    private static FieldSet<LedgerNode> fields(MasterKind kind) {
        List<Field<LedgerNode, ?>> fields = new ArrayList<>(List.of(
                required(MasterColumns.CODE, FieldType.NUMBER, LedgerNode::code),
                required(MasterColumns.NAME, FieldType.LINE, LedgerNode::name),
                optional("parent", FieldType.entry(kind), LedgerNode::parent),
                defaulted(MasterColumns.CATEGORY, FieldType.FLAG, LedgerNode::category)
                        .unrecorded()));
        Attribute.of(kind).forEach(attribute -> fields.add(field(attribute)));
        return FieldSet.of(fields).labelled(kind.word() + "s");
    }

    private static Field<LedgerNode, ?> field(Attribute attribute) {
        return switch (attribute) {
            case PARTNER_KIND -> field(attribute, FieldType.choice(PartnerKind.class));
            case CUSTOMER_CATEGORY -> field(attribute, FieldType.dictionary(Dictionary.CUSTOMER_CATEGORY));
            case INDUSTRY -> field(attribute, FieldType.dictionary(Dictionary.INDUSTRY));
            case ADDRESS, REMARKS -> field(attribute, FieldType.MEMO);
            case UNIT_PRICE -> field(attribute, FieldType.UNIT_PRICE);
            case TITLE, PHONE, EMAIL, SPECIFICATION, ORIGIN, UNIT -> field(attribute, FieldType.LINE);
        };
    }

    @SuppressWarnings("unchecked")
    private static <V> Field<LedgerNode, V> field(Attribute attribute, FieldType<V> type) {
        return Field.<LedgerNode, V>optional(
                        attribute.word(),
                        type,
                        node -> Optional.ofNullable((V) node.attributes().get(attribute)))
                .listed(MasterColumns.of(attribute));
    }
}
