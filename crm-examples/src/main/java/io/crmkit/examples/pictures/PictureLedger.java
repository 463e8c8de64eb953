package io.crmkit.examples.pictures;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.memory.MemoryStore;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.project.ModifyProject;
import io.crmkit.project.Project;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.Quote;
import io.crmkit.text.Localized;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A sample ledger in memory for the pictures. Its random numbers have a fixed seed, so that pictures change only with
 * the code.
 */
final class PictureLedger {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private static final List<Localized> CUSTOMERS = List.of(
            Localized.of("Harbour Logistics", "海港物流有限公司"),
            Localized.of("Sunrise Trading", "旭日贸易有限公司"),
            Localized.of("Green Valley Farms", "绿谷农业科技"),
            Localized.of("Northern Steel", "北方钢铁集团"),
            Localized.of("City Hospital", "市第一人民医院"),
            Localized.of("Blue Ocean Shipping", "蓝海航运"),
            Localized.of("Maple Furniture", "枫林家具"),
            Localized.of("Star Electronics", "星辰电子"));

    private final Crm crm = Crm.builder()
            .store(MemoryStore.create())
            .actor(Actor.of("ann"))
            .clock(Clock.fixed(TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
            .build();
    private final Locale locale;
    private final Random random = new Random(7);
    private final List<CustomerId> customers = new ArrayList<>();
    private final EmployeeId salesperson;

    PictureLedger(Locale locale) {
        this.locale = locale;
        crm.createLedger();
        salesperson = crm.employees()
                .add(Employee.draft(
                        "E1",
                        text("Ann Archer", "张安"),
                        new EmployeeDetails(text("Sales", "销售经理"), "138 0000 0000", "ann@tools.example")))
                .id();
        for (Localized name : CUSTOMERS) {
            CustomerDetails details = CustomerDetails.none()
                    .withContact(
                            "020 7946 0000", "buyer@customer.example", text("1 High Street, London", "深圳市福田区深南大道 1 号"));
            customers.add(crm.customers()
                    .add(new EntryDraft<>("C" + (customers.size() + 1), name.text(locale), details))
                    .id());
        }
        for (int i = 0; i < 40; i++) {
            opportunity(customers.get(random.nextInt(customers.size())));
        }
    }

    Crm crm() {
        return crm;
    }

    /** Adds a quote with a discount on a line and one on the whole, so that the picture shows both. */
    Quote quote() {
        return crm.quotes()
                .add(AddQuote.builder()
                        .number("Q-2026-0017")
                        .date(TODAY)
                        .validUntil(TODAY.plusDays(30))
                        .customer(customers.get(0))
                        .salesperson(salesperson)
                        .percentToPay(new BigDecimal("95"))
                        .remarks(text(
                                "Delivery within 10 working days of the order. One year's guarantee.",
                                "收到定金后 10 个工作日内交货，质保一年。"))
                        .lines(List.of(
                                line("D-100", "Hammer drill", "冲击钻", "850 W", "89.90", "24")
                                        .off(BigDecimal.TEN),
                                line("S-20", "Circular saw", "圆锯", "190 mm", "129", "6"),
                                line("K-7", "Tool case", "工具箱", "M", "18.45", "30"),
                                line("L-3", "Site lamp", "工地照明灯", "LED 50 W", "42.50", "12")))
                        .build());
    }

    private LineInput line(
            String code, String english, String chinese, String specification, String price, String quantity) {
        ProductDetails details = new ProductDetails(specification, null, text("pc", "件"), new BigDecimal(price));
        return LineInput.of(
                crm.products()
                        .add(new EntryDraft<>(code, text(english, chinese), details))
                        .id(),
                new BigDecimal(quantity));
    }

    private void opportunity(CustomerId customer) {
        BigDecimal expected = BigDecimal.valueOf(2_000 + random.nextInt(60_000));
        Opportunity added = crm.opportunities()
                .add(AddOpportunity.builder()
                        .subject("Tools")
                        .customer(customer)
                        .salesperson(salesperson)
                        .stage(crm.dictionaries()
                                .values(Dictionary.SALES_STAGE)
                                .get(0)
                                .id())
                        .rate(BigDecimal.valueOf(10L * (3 + random.nextInt(8))))
                        .expected(expected)
                        .cost(expected.multiply(part(40, 55)))
                        .start(TODAY.minusDays(random.nextInt(200)))
                        .build());
        if (random.nextInt(3) > 0) {
            crm.opportunities().approve(added.id());
            Project project = crm.projects().convert(added.id());
            crm.projects()
                    .modify(ModifyProject.of(project)
                            .actualCost(added.present()
                                    .cost()
                                    .value()
                                    .multiply(part(80, 50))
                                    .setScale(2, RoundingMode.HALF_UP))
                            .actualAmount(expected.multiply(part(60, 50)))
                            .build());
        }
    }

    /**
     * Returns a random number of hundredths.
     *
     * @param least the lowest number
     * @param more the number of possible results
     */
    private BigDecimal part(int least, int more) {
        return BigDecimal.valueOf(least + random.nextInt(more), 2);
    }

    private String text(String english, String chinese) {
        return Localized.of(english, chinese).text(locale);
    }
}
