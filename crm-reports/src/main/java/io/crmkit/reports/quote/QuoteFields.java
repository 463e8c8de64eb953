package io.crmkit.reports.quote;

import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.quote.QuoteLine;
import io.crmkit.reports.internal.template.TemplateFields;
import io.crmkit.reports.quote.QuoteView.Line;
import io.crmkit.reports.table.Figures;
import io.crmkit.value.Amount;
import io.crmkit.value.Discount;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The names that a template can use for the values of a quote, and how each value is written. */
final class QuoteFields {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * A quote together with its sender.
     *
     * @param view the quote with everything that it names
     * @param company the sender
     */
    record Letter(QuoteView view, CompanyProfile company) {}

    static final TemplateFields<Line> LINE = line();

    static final TemplateFields<Letter> LETTER = new TemplateFields<>(
            letter(),
            Map.of("lines", new TemplateFields.Items<>(letter -> letter.view().lines(), LINE)));

    private QuoteFields() {}

    private static Map<String, Function<Letter, String>> letter() {
        Map<String, Function<Letter, String>> fields = new LinkedHashMap<>();
        fields.put("company.name", letter -> letter.company().name());
        fields.put("company.address", letter -> letter.company().address());
        fields.put("company.phone", letter -> letter.company().phone());
        fields.put("company.email", letter -> letter.company().email());
        fields.put("company.website", letter -> letter.company().website());
        fields.put("company.taxNumber", letter -> letter.company().taxNumber());
        fields.put("company.bank", letter -> letter.company().bank());
        fields.put("company.currency", letter -> letter.company().currency());
        fields.put("quote.number", of(view -> view.quote().number()));
        fields.put("quote.date", of(view -> view.quote().date().toString()));
        fields.put(
                "quote.validUntil",
                of(view -> view.quote().validUntil().map(Object::toString).orElse("")));
        fields.put("quote.expired", of(view -> view.quote().expired(view.today()) ? "!" : ""));
        fields.put("quote.remarks", of(view -> text(view.quote().remarks().orElse(null))));
        fields.put("quote.amount", of(view -> text(view.quote().amount())));
        fields.put("quote.discounted", of(view -> Figures.of(QuoteTotals.discounted(view.quote()))));
        fields.put(
                "quote.payable",
                of(view -> whole(view).map(QuoteFields::payable).orElse("")));
        fields.put("quote.off", of(view -> whole(view).map(QuoteFields::off).orElse("")));
        fields.put("quote.wholeSaved", of(view -> saved(QuoteTotals.wholeSaved(view.quote()))));
        fields.put("quote.saved", of(view -> saved(QuoteTotals.saved(view.quote()))));
        fields.put("quote.total", of(view -> text(view.quote().total())));
        fields.put(
                "quote.totalInChinese",
                of(view -> ChineseAmount.of(view.quote().total().value())));
        fields.put("quote.printed", of(view -> view.today().toString()));
        fields.put(
                "customer.code",
                of(view -> code(view.customer(), view.quote().customer().key())));
        fields.put(
                "customer.name",
                of(view -> name(view.customer(), view.quote().customer().key())));
        fields.put("customer.phone", customer(CustomerDetails::phone));
        fields.put("customer.email", customer(CustomerDetails::email));
        fields.put("customer.address", customer(CustomerDetails::address));
        fields.put(
                "salesperson.name",
                of(view -> name(view.salesperson(), view.quote().salesperson().key())));
        fields.put("salesperson.title", salesperson(EmployeeDetails::title));
        fields.put("salesperson.phone", salesperson(EmployeeDetails::phone));
        fields.put("salesperson.email", salesperson(EmployeeDetails::email));
        return fields;
    }

    private static TemplateFields<Line> line() {
        Map<String, Function<Line, String>> fields = new LinkedHashMap<>();
        fields.put("number", line -> String.valueOf(line.number()));
        fields.put("code", line -> code(line.product(), line.line().product().key()));
        fields.put("product", line -> name(line.product(), line.line().product().key()));
        fields.put("specification", product(ProductDetails::specification));
        fields.put("origin", product(ProductDetails::origin));
        fields.put("unit", product(ProductDetails::unit));
        fields.put("quantity", of(QuoteLine::quantity, quantity -> Figures.of(quantity.value())));
        fields.put("unitPrice", of(QuoteLine::unitPrice, price -> Figures.of(QuoteTotals.shownPrice(price.value()))));
        fields.put("amount", of(QuoteLine::amount, QuoteFields::text));
        fields.put("payable", of(QuoteLine::discount, QuoteFields::payable));
        fields.put("off", of(QuoteLine::discount, discount -> discount.equals(Discount.NONE) ? "" : off(discount)));
        fields.put("discounted", of(QuoteLine::discountedAmount, QuoteFields::text));
        fields.put("final", of(QuoteLine::finalAmount, QuoteFields::text));
        return new TemplateFields<>(fields, Map.of());
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static Function<Letter, String> of(Function<QuoteView, String> field) {
        return letter -> field.apply(letter.view());
    }

    private static <V> Function<Line, String> of(Function<QuoteLine, V> field, Function<V, String> shown) {
        return line -> shown.apply(field.apply(line.line()));
    }

    private static Function<Letter, String> customer(Function<CustomerDetails, @Nullable String> detail) {
        return letter ->
                letter.view().customer().map(Customer::details).map(detail).orElse("");
    }

    private static Function<Letter, String> salesperson(Function<EmployeeDetails, @Nullable String> detail) {
        return letter ->
                letter.view().salesperson().map(Employee::details).map(detail).orElse("");
    }

    private static Function<Line, String> product(Function<ProductDetails, @Nullable String> detail) {
        return line -> line.product().map(Product::details).map(detail).orElse("");
    }

    /** Returns the entry's name, or its key if the entry is no longer in the ledger. */
    private static String name(Optional<? extends LedgerEntry<?, ?>> entry, String key) {
        return entry.<String>map(LedgerEntry::name).orElse(key);
    }

    private static String code(Optional<? extends LedgerEntry<?, ?>> entry, String key) {
        return entry.<String>map(LedgerEntry::code).orElse(key);
    }

    /** Returns the discount on the whole quote. A discount of 100 percent to pay changes nothing and is not printed. */
    private static Optional<Discount> whole(QuoteView view) {
        return view.quote().discount().filter(discount -> !discount.equals(Discount.NONE));
    }

    /** Writes a discount as the percentage to pay, the usual form in Chinese. */
    private static String payable(Discount discount) {
        return discount.percent().toPlainString() + "%";
    }

    /** Writes a discount as the percentage taken off, the usual form in English. */
    private static String off(Discount discount) {
        return WHOLE.subtract(discount.percent()).stripTrailingZeros().toPlainString() + "%";
    }

    /** Returns an empty text for zero, so that a template can leave out the line with a section. */
    private static String saved(BigDecimal amount) {
        return amount.signum() == 0 ? "" : Figures.of(amount);
    }

    private static String text(Amount amount) {
        return Figures.of(amount.value());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
