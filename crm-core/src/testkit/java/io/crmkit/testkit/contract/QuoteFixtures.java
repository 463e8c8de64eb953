package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;

import io.crmkit.Crm;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.ledger.ProductId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.AddProject;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.ModifyQuote;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.AddRecord;
import io.crmkit.record.RecordId;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes the quotes that tests begin with, and what they are on. Products go by their codes, as in {@link Fixtures}. */
public final class QuoteFixtures {

    private final Crm crm;
    private final Fixtures with;

    /** Makes things through a CRM. */
    public QuoteFixtures(Crm crm) {
        this.crm = crm;
        this.with = new Fixtures(crm);
    }

    /** A product at the top, named {@code Product} and its code, at a price of 10. */
    public ProductId product(String code) {
        return product(code, "10", null);
    }

    /** A product; without a price if that is null. */
    public ProductId product(String code, @Nullable String price, @Nullable ProductId parent) {
        return crm.products()
                .findByCode(code)
                .map(Product::id)
                .orElseGet(() -> Fixtures.added(
                                crm.products(),
                                Product.draft(
                                        code,
                                        "Product " + code,
                                        new ProductDetails(
                                                null, null, null, price == null ? null : new BigDecimal(price))),
                                parent)
                        .id());
    }

    /** A line of so many of a product, at its price. */
    public LineInput line(String product, String quantity) {
        return LineInput.of(product(product), new BigDecimal(quantity));
    }

    /** A line of so many of a product at a price. */
    public LineInput line(String product, String quantity, String price) {
        return line(product, quantity).at(new BigDecimal(price));
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** A complete command: a direct quote of today for the first customer, with one piece of the first product. */
    public AddQuote.Builder draft() {
        return AddQuote.builder()
                .date(TODAY)
                .customer(with.customer("C1"))
                .salesperson(with.employee("E1"))
                .lines(List.of(line("P1", "1")));
    }

    /** A new direct quote as {@link #draft()} describes it. */
    public Quote direct() {
        return direct(quote -> quote);
    }

    /** A new direct quote, different from {@link #draft()} in something. */
    public Quote direct(UnaryOperator<AddQuote.Builder> but) {
        return crm.quotes().add(but.apply(draft()).build());
    }

    /** A complete command on a record: today, one piece of product P1. */
    public AddQuote.Builder draft(RecordId<?> record) {
        return AddQuote.on(record).date(TODAY).lines(List.of(line("P1", "1")));
    }

    /** A new quote on a record. */
    public Quote on(RecordId<?> record) {
        return crm.quotes().add(draft(record).build());
    }

    /** Changes a quote as it stands. */
    public Quote modify(QuoteId id, UnaryOperator<ModifyQuote.Builder> change) {
        return crm.quotes()
                .modify(change.apply(ModifyQuote.of(crm.quotes().get(id))).build());
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** A new record of an opportunity, not completed. */
    public RecordId<OpportunityId> contact(OpportunityId opportunity) {
        return with.open(opportunity).id();
    }

    /** A new project of the second customer and the second employee. */
    public ProjectId project() {
        return crm.projects()
                .add(AddProject.builder()
                        .subject("Project")
                        .customer(with.customer("C2"))
                        .salesperson(with.employee("E2"))
                        .stage(with.stage("Proposal"))
                        .start(TODAY)
                        .build())
                .id();
    }

    /** A new record of a project, not completed. */
    public RecordId<ProjectId> maintenance(ProjectId project) {
        return crm.maintenanceRecords()
                .add(AddRecord.to(project)
                        .at(TODAY.atTime(9, 30))
                        .employee(with.employee("E2"))
                        .subject("Maintenance")
                        .build())
                .id();
    }
}
