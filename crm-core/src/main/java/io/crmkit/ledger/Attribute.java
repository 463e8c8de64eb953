package io.crmkit.ledger;

import static io.crmkit.ledger.MasterKind.CUSTOMER;
import static io.crmkit.ledger.MasterKind.EMPLOYEE;
import static io.crmkit.ledger.MasterKind.PRODUCT;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.text.Localized;
import io.crmkit.value.UnitPrice;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The attributes that a ledger may store for an entry in addition to code, name and parent (M8).
 *
 * @since 0.1
 */
public enum Attribute implements Localized {
    PARTNER_KIND(PartnerKind.class, CUSTOMER),
    CUSTOMER_CATEGORY(DictionaryValueId.class, CUSTOMER),
    INDUSTRY(DictionaryValueId.class, CUSTOMER),
    TITLE(String.class, EMPLOYEE),
    PHONE(String.class, CUSTOMER, EMPLOYEE),
    EMAIL(String.class, CUSTOMER, EMPLOYEE),
    ADDRESS(String.class, CUSTOMER),
    REMARKS(String.class, CUSTOMER),
    SPECIFICATION(String.class, PRODUCT),
    ORIGIN(String.class, PRODUCT),
    UNIT(String.class, PRODUCT),
    UNIT_PRICE(UnitPrice.class, PRODUCT);

    private final Class<?> type;
    private final Set<MasterKind> kinds;

    Attribute(Class<?> type, MasterKind... kinds) {
        this.type = type;
        this.kinds = Set.of(kinds);
    }

    /**
     * Returns the type of the values: {@code String}, {@link PartnerKind}, {@link DictionaryValueId} or {@link
     * UnitPrice}.
     */
    public Class<?> type() {
        return type;
    }

    /** Returns the attribute as a lower-case word. Files and errors use this word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String text(Locale locale) {
        return Localized.word("attribute", word()).text(locale);
    }

    /** Returns all attributes of a kind. */
    public static Set<Attribute> of(MasterKind kind) {
        Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
        Arrays.stream(values()).filter(a -> a.kinds.contains(kind)).forEach(attributes::add);
        return attributes;
    }
}
