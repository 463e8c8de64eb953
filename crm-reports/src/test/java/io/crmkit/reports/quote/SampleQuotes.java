package io.crmkit.reports.quote;

import io.crmkit.Crm;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.ledger.ProductId;
import io.crmkit.memory.MemoryStore;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A company, its customer and its quotes, for the tests of printed quotes. */
final class SampleQuotes {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    static final CompanyProfile ENGLISH = CompanyProfile.named("Northwind Tools Ltd.")
            .withAddress("12 Harbour Road\nBristol BS1 4QA")
            .withContact("+44 117 496 0000", "sales@northwind.example", "www.northwind.example")
            .withTaxNumber("GB 123 4567 89")
            .withBank("Harbour Bank, IBAN GB00 HARB 0000 0000 0000 00")
            .withCurrency("GBP");

    static final CompanyProfile CHINESE = CompanyProfile.named("旭日五金机电有限公司")
            .withAddress("广州市天河区体育西路 100 号 12 楼")
            .withContact("020-8888 6666", "sales@xuri.example", "www.xuri.example")
            .withTaxNumber("91440101MA5XXXXXXX")
            .withBank("中国银行广州天河支行　6222 0000 0000 0000")
            .withCurrency("人民币");

    private final Crm crm;
    private final CustomerId customer;
    private final EmployeeId salesperson;

    private SampleQuotes(String customer, CustomerDetails details, String salesperson, EmployeeDetails reached) {
        crm = Crm.builder()
                .store(MemoryStore.create())
                .actor(Actor.of("test"))
                .clock(Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .build();
        crm.createLedger();
        this.customer =
                crm.customers().add(Customer.draft("C1", customer, details)).id();
        this.salesperson =
                crm.employees().add(Employee.draft("E1", salesperson, reached)).id();
    }

    static SampleQuotes english() {
        return new SampleQuotes(
                "Sunrise Trading & Sons",
                CustomerDetails.none()
                        .withContact("+44 20 7946 0000", "buyer@sunrise.example", "1 High Street\nLondon E1"),
                "Ann Archer",
                new EmployeeDetails("Sales manager", "+44 117 496 0001", "ann@northwind.example"));
    }

    static SampleQuotes chinese() {
        return new SampleQuotes(
                "华南建材贸易有限公司",
                CustomerDetails.none().withContact("0755-2666 8888", "caigou@huanan.example", "深圳市福田区深南大道 1 号"),
                "张安",
                new EmployeeDetails("销售经理", "138 0000 0000", "zhang@xuri.example"));
    }

    ProductId product(String code, String name, String specification, String unit, String price) {
        return crm.products()
                .add(Product.draft(code, name, new ProductDetails(specification, null, unit, new BigDecimal(price))))
                .id();
    }

    Crm crm() {
        return crm;
    }

    QuoteView view(AddQuote.Builder quote) {
        return QuoteView.of(
                crm,
                crm.quotes()
                        .add(quote.customer(customer).salesperson(salesperson).build()));
    }

    /** Drills, a saw and a case, one with a discount of its own and all with another. */
    QuoteView few() {
        boolean chinese = crm.customers().get(customer).name().startsWith("华");
        return view(AddQuote.builder()
                .number("Q-2026-0017")
                .date(TODAY)
                .validUntil(TODAY.plusDays(30))
                .percentToPay(new BigDecimal("95"))
                .remarks(
                        chinese
                                ? "1. 交货期：收到定金后 10 个工作日内。\n2. 含税含运费，质保一年。"
                                : "Delivery within 10 working days of the order.\nPrices include carriage; one year's guarantee.")
                .lines(List.of(
                        LineInput.of(
                                        product(
                                                "D-100",
                                                chinese ? "冲击钻" : "Hammer drill",
                                                "13 mm, 850 W",
                                                chinese ? "台" : "pc",
                                                "89.90"),
                                        new BigDecimal("24"))
                                .percentToPay(new BigDecimal("90")),
                        LineInput.of(
                                product("S-20", chinese ? "圆锯" : "Circular saw", "190 mm", chinese ? "台" : "pc", "129"),
                                new BigDecimal("6")),
                        LineInput.of(
                                product("K-7", chinese ? "工具箱" : "Tool case", null, chinese ? "个" : "pc", "18.4550"),
                                new BigDecimal("30")))));
    }

    /** So many lines. */
    QuoteView many(int lines) {
        List<LineInput> inputs = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            inputs.add(LineInput.of(product("P" + i, "Part " + i, "M" + i, "pc", "1.25"), BigDecimal.valueOf(i)));
        }
        return view(AddQuote.builder().number("Q-MANY").date(TODAY).lines(inputs));
    }
}
