package io.crmkit.ledger;

import io.crmkit.error.ValidationException;
import io.crmkit.list.Column;
import io.crmkit.list.Filter;
import io.crmkit.list.ListType;
import io.crmkit.list.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of the lists of customers, employees and products, in their default order. A value that the ledger does
 * not store is absent.
 *
 * @since 0.1
 */
public final class MasterColumns {

    /** The code of the entry. */
    public static final Column<String> CODE = Column.text("code");
    /** The name of the entry. */
    public static final Column<String> NAME = Column.text("name");

    /** Whether the entry has other entries below it. */
    public static final Column<Boolean> CATEGORY = Column.flag("category");

    /** The name of the {@link PartnerKind} of a customer. */
    public static final Column<String> KIND = Column.choice("kind");

    public static final Column<String> CUSTOMER_CATEGORY = Column.choice("customer_category");
    public static final Column<String> INDUSTRY = Column.choice("industry");
    public static final Column<String> TITLE = Column.text("title");
    public static final Column<String> PHONE = Column.text("phone");
    public static final Column<String> EMAIL = Column.text("email");
    public static final Column<String> ADDRESS = Column.memo("address");
    public static final Column<String> REMARKS = Column.memo("remarks");
    public static final Column<String> SPECIFICATION = Column.text("specification");
    public static final Column<String> ORIGIN = Column.text("origin");
    public static final Column<String> UNIT = Column.text("unit");
    public static final Column<BigDecimal> UNIT_PRICE = Column.number("unit_price");

    /** The list of customers; the key is the code. */
    public static final ListType CUSTOMERS = list(MasterKind.CUSTOMER, CODE);

    /** The list of employees; the key is the code. */
    public static final ListType EMPLOYEES = list(MasterKind.EMPLOYEE, CODE);

    /** The list of products; the key is the code. */
    public static final ListType PRODUCTS = list(MasterKind.PRODUCT, CODE);

    private MasterColumns() {}

    /** Returns the list of a kind. Its key is the code. */
    public static ListType list(MasterKind kind) {
        return switch (kind) {
            case CUSTOMER -> CUSTOMERS;
            case EMPLOYEE -> EMPLOYEES;
            case PRODUCT -> PRODUCTS;
        };
    }

    /**
     * Returns the list of one level of the tree. Categories come first, so the key begins with whether an entry is a
     * category.
     */
    public static ListType level(MasterKind kind) {
        return list(kind, CATEGORY, CODE);
    }

    /**
     * Returns a filter for entries whose code or name contains a text, ignoring case and without wildcards (L5). A
     * ledger outside the database supports this filter for the list of all leaves, but not for a category or a level.
     */
    public static Filter containing(String text) {
        ValidationException.requireGiven("text", text);
        return Filter.where(CODE, Operator.CONTAINS, text).or(Filter.where(NAME, Operator.CONTAINS, text));
    }

    /** Returns the column of an attribute. */
    public static Column<?> of(Attribute attribute) {
        return switch (attribute) {
            case PARTNER_KIND -> KIND;
            case CUSTOMER_CATEGORY -> CUSTOMER_CATEGORY;
            case INDUSTRY -> INDUSTRY;
            case TITLE -> TITLE;
            case PHONE -> PHONE;
            case EMAIL -> EMAIL;
            case ADDRESS -> ADDRESS;
            case REMARKS -> REMARKS;
            case SPECIFICATION -> SPECIFICATION;
            case ORIGIN -> ORIGIN;
            case UNIT -> UNIT;
            case UNIT_PRICE -> UNIT_PRICE;
        };
    }

    private static ListType list(MasterKind kind, Column<?>... key) {
        List<Column<?>> columns = new ArrayList<>(List.of(CODE, NAME, CATEGORY));
        Attribute.of(kind).forEach(attribute -> columns.add(of(attribute)));
        return ListType.of(kind.word() + "s", columns, key);
    }
}
