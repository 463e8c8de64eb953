package io.crmkit.dictionary;

import io.crmkit.error.Localized;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The value lists that users maintain themselves. */
public enum Dictionary implements Localized {
    CUSTOMER_CATEGORY("Customer category", "客户类型"),
    INDUSTRY("Industry", "行业"),
    SATISFACTION("Satisfaction", "满意度"),
    SERVICE_TYPE("Service type", "服务类型"),
    CONTACT_TYPE("Contact type", "联系方式"),
    IMPORTANCE("Importance", "重要程度"),
    SALES_STAGE("Sales stage", "销售阶段"),
    LOST_REASON("Lost reason", "丢单原因");

    private final Localized label;

    Dictionary(String english, String chinese) {
        this.label = Localized.of(english, chinese);
    }

    /** The dictionary as a lower-case word, as files, errors and the history name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The label it has until it is given another one (D2). */
    @Override
    public String text(Locale locale) {
        return label.text(locale);
    }

    /** The dictionary of a word. */
    public static Optional<Dictionary> of(String word) {
        return Arrays.stream(values()).filter(d -> d.word().equals(word)).findFirst();
    }
}
