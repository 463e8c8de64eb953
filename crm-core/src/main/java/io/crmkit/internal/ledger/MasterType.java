package io.crmkit.internal.ledger;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.SubjectKind;
import io.crmkit.event.CrmEvent;
import io.crmkit.internal.entity.EntityKind;
import io.crmkit.internal.entity.MasterFields;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.EntryDetails;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.ledger.ProductId;
import io.crmkit.spi.LedgerNode;
import io.crmkit.value.UnitPrice;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes the differences between the three kinds of master data; everything else is common to them (M1).
 *
 * @param entry creates an entry from a node of the ledger
 * @param attributes splits the details into attributes
 */
public record MasterType<I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails>(
        MasterKind kind,
        Class<I> idType,
        Function<LedgerNode, E> entry,
        Function<D, Map<Attribute, Object>> attributes) {

    public static MasterType<CustomerId, Customer, CustomerDetails> customers() {
        return new MasterType<>(
                MasterKind.CUSTOMER,
                CustomerId.class,
                node -> new Customer(
                        (CustomerId) node.id(),
                        node.parent().map(CustomerId.class::cast),
                        node.code(),
                        node.name(),
                        node.category(),
                        new CustomerDetails(
                                value(node, Attribute.PARTNER_KIND, PartnerKind.class),
                                value(node, Attribute.CUSTOMER_CATEGORY, DictionaryValueId.class),
                                value(node, Attribute.INDUSTRY, DictionaryValueId.class),
                                value(node, Attribute.PHONE, String.class),
                                value(node, Attribute.EMAIL, String.class),
                                value(node, Attribute.ADDRESS, String.class),
                                value(node, Attribute.REMARKS, String.class))),
                details -> collect()
                        .with(Attribute.PARTNER_KIND, details.kind())
                        .with(Attribute.CUSTOMER_CATEGORY, details.category())
                        .with(Attribute.INDUSTRY, details.industry())
                        .with(Attribute.PHONE, details.phone())
                        .with(Attribute.EMAIL, details.email())
                        .with(Attribute.ADDRESS, details.address())
                        .with(Attribute.REMARKS, details.remarks())
                        .map);
    }

    public static MasterType<EmployeeId, Employee, EmployeeDetails> employees() {
        return new MasterType<>(
                MasterKind.EMPLOYEE,
                EmployeeId.class,
                node -> new Employee(
                        (EmployeeId) node.id(),
                        node.parent().map(EmployeeId.class::cast),
                        node.code(),
                        node.name(),
                        node.category(),
                        new EmployeeDetails(
                                value(node, Attribute.TITLE, String.class),
                                value(node, Attribute.PHONE, String.class),
                                value(node, Attribute.EMAIL, String.class))),
                details -> collect()
                        .with(Attribute.TITLE, details.title())
                        .with(Attribute.PHONE, details.phone())
                        .with(Attribute.EMAIL, details.email())
                        .map);
    }

    public static MasterType<ProductId, Product, ProductDetails> products() {
        return new MasterType<>(
                MasterKind.PRODUCT,
                ProductId.class,
                node -> new Product(
                        (ProductId) node.id(),
                        node.parent().map(ProductId.class::cast),
                        node.code(),
                        node.name(),
                        node.category(),
                        new ProductDetails(
                                value(node, Attribute.SPECIFICATION, String.class),
                                value(node, Attribute.ORIGIN, String.class),
                                value(node, Attribute.UNIT, String.class),
                                Optional.ofNullable(value(node, Attribute.UNIT_PRICE, UnitPrice.class))
                                        .map(UnitPrice::value)
                                        .orElse(null))),
                details -> collect()
                        .with(Attribute.SPECIFICATION, details.specification())
                        .with(Attribute.ORIGIN, details.origin())
                        .with(Attribute.UNIT, details.unit())
                        .with(
                                Attribute.UNIT_PRICE,
                                details.unitPrice() == null ? null : new UnitPrice(details.unitPrice()))
                        .map);
    }

    /** The kind of entity; events show an entry as hosts know it. */
    EntityKind<LedgerId, LedgerNode> entity() {
        return EntityKind.of(
                SubjectKind.of(kind),
                LedgerNode::id,
                MasterFields.of(kind),
                (context, before, after) -> new CrmEvent.LedgerEvent(context, before.map(entry), after.map(entry)));
    }

    private static <T> @Nullable T value(LedgerNode node, Attribute attribute, Class<T> type) {
        return type.cast(node.attributes().get(attribute));
    }

    private static Attributes collect() {
        return new Attributes(new EnumMap<>(Attribute.class));
    }

    private record Attributes(Map<Attribute, Object> map) {

        Attributes with(Attribute attribute, @Nullable Object value) {
            if (value != null) {
                map.put(attribute, value);
            }
            return this;
        }
    }
}
