package io.crmkit.examples.host;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.CrmException;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.examples.demo.Voice;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Shows what the CRM and the accounting product do to the same customers. */
public final class HostStory {

    private static final BigDecimal AMOUNT = new BigDecimal("900.00");

    private final EmbeddingHost host;
    private final Voice voice;
    private final List<String> heard;

    private HostStory(EmbeddingHost host, Voice voice, List<String> heard) {
        this.host = host;
        this.voice = voice;
        this.heard = heard;
    }

    /**
     * Runs the story and prints it.
     *
     * @param source an empty database
     */
    public static void tell(Voice voice, Embedding embedding, DataSource source) {
        try (Connection connection = source.getConnection()) {
            new AccountingProduct(connection).install();
        } catch (SQLException failed) {
            throw new Sql.DatabaseException(failed);
        }
        List<String> heard = new ArrayList<>();
        CrmListener listener = new CrmListener() {
            @Override
            public void afterCommit(CrmEvent event) {
                heard.add(event.context().action().text());
            }
        };
        try (EmbeddingHost host = embedding.open(
                source,
                crm -> crm.actor(Actor.of("ann")).language(voice.locale()).listener(listener))) {
            voice.say(embedding.where().text(Locale.ENGLISH), embedding.where().text(Locale.CHINESE));
            new HostStory(host, voice, heard).tell();
        }
    }

    private void tell() {
        before();
        Customer added = added();
        rolledBack();
        refusedWithBalance(added.id());
        refusedWithDocuments(added.id());
        freeOneDeleted();
        after();
    }

    private void before() {
        chapter("The books before", "之前的账簿");
        voice.say(
                "The accounting product has its own tables; the CRM copies nothing. Its partners:",
                "会计产品有自己的表，CRM 不复制任何内容。往来单位：");
        partners();
    }

    private Customer added() {
        chapter("Added in the CRM", "在 CRM 中添加");
        Customer added = host.transaction(books -> {
            Customer customer = add("C7", "Cedar Works");
            voice.say(
                    "Ann adds Cedar Works in the CRM. In the same transaction the product's own query finds it:",
                    "Ann 在 CRM 中添加 Cedar Works。在同一事务中，产品自己的查询即可找到：");
            books.partners().stream().filter(line -> line.startsWith("C7")).forEach(voice::line);
            books.rename("C7", "Cedar Works Ltd");
            voice.say(
                    "The product corrects the name, and the CRM reads: "
                            + crm().customers().get(customer.id()).name(),
                    "产品更正了名称，CRM 读到：" + crm().customers().get(customer.id()).name());
            voice.say("Heard after the commit so far: " + heard + ".", "至此提交后收到的通知：" + heard + "。");
            return customer;
        });
        voice.say("The product commits. Heard now: " + heard + ".", "产品提交。现在收到：" + heard + "。");
        return added;
    }

    private void rolledBack() {
        chapter("Rolled back together", "一同回滚");
        try {
            host.transaction(books -> {
                Customer customer = add("C8", "Never Was");
                opportunity(customer.id());
                books.invoice(Long.parseLong(customer.id().key()), AMOUNT);
                throw new IllegalStateException("out of paper");
            });
        } catch (IllegalStateException outOfPaper) {
            voice.say(
                    "A customer, an opportunity and an invoice in one transaction; the printer fails ("
                            + outOfPaper.getMessage() + "), the product rolls back:",
                    "一个事务中有客户、机会和发票；打印失败（" + outOfPaper.getMessage() + "），产品回滚：");
        }
        host.transaction(books -> {
            boolean gone = crm().customers().findByCode("C8").isEmpty()
                    && crm().opportunities().search(ListQuery.all()).rows().isEmpty();
            voice.line(
                    gone
                            ? voice.in("nothing of it is left, here or there", "两边都没有留下任何内容")
                            : voice.in("something is left", "有内容残留"));
            return gone;
        });
    }

    private void refusedWithBalance(CustomerId cedar) {
        chapter("Invoiced in the product", "在产品中开票");
        host.transaction(books -> {
            opportunity(cedar);
            books.invoice(Long.parseLong(cedar.key()), AMOUNT);
            voice.say(
                    "Cedar Works gets an opportunity in the CRM and an invoice of 900 in the product, and owes "
                            + books.receivable(Long.parseLong(cedar.key())) + ".",
                    "Cedar Works 在 CRM 中有一个机会，在产品中有一张 900 的发票，欠款 " + books.receivable(Long.parseLong(cedar.key()))
                            + "。");
            return cedar;
        });
        refused(cedar);
    }

    private void refusedWithDocuments(CustomerId cedar) {
        chapter("Settled", "结清");
        host.transaction(books -> {
            books.settle(Long.parseLong(cedar.key()), AMOUNT);
            voice.say("Cedar Works pays. Its documents are still there:", "Cedar Works 付款。单据仍在：");
            return cedar;
        });
        refused(cedar);
        voice.say("In the CRM's list it goes by the product's name:", "在 CRM 的列表中使用产品里的名称：");
        host.transaction(books -> {
            crm().opportunities()
                    .search(ListQuery.all())
                    .rows()
                    .forEach(
                            row -> voice.line(row.get(OpportunityColumns.NUMBER).orElse("") + "  "
                                    + row.get(OpportunityColumns.CUSTOMER).orElse("")));
            return cedar;
        });
    }

    private void freeOneDeleted() {
        chapter("One that is free", "未被使用的");
        host.transaction(books -> {
            Customer free = crm().customers().findByCode("N1").orElseThrow();
            crm().customers().delete(free.id());
            voice.say(
                    "Nothing stands against " + free.name()
                            + ": deleted in the CRM, it is gone from the product's table.",
                    "没有任何内容妨碍 " + free.name() + "：在 CRM 中删除后，产品的表中也没有了。");
            return free;
        });
    }

    private void after() {
        chapter("The books after", "之后的账簿");
        partners();
        host.transaction(books -> {
            List<String> wrong = crm().verify();
            voice.say(
                    wrong.isEmpty() ? "verify() finds nothing wrong." : "verify(): " + wrong,
                    wrong.isEmpty() ? "verify() 未发现任何问题。" : "verify()：" + wrong);
            return wrong;
        });
    }

    // -----------------------------------------------------------------------------------------------------------------

    private Crm crm() {
        return host.crm();
    }

    private void chapter(String english, String chinese) {
        voice.pause();
        voice.title(voice.in(english, chinese));
    }

    private void partners() {
        host.transaction(books -> {
            books.partners().forEach(voice::line);
            return books;
        });
    }

    private void refused(CustomerId id) {
        try {
            host.transaction(books -> {
                crm().customers().delete(id);
                return id;
            });
        } catch (CrmException refused) {
            voice.say("Ann tries to delete it in the CRM:", "Ann 试图在 CRM 中删除它：");
            voice.line("[" + refused.code().text() + "] " + refused.message(voice.locale()));
        }
    }

    private Customer add(String code, String name) {
        return crm().customers().add(Customer.draft(code, name));
    }

    private void opportunity(CustomerId customer) {
        crm().opportunities()
                .add(AddOpportunity.builder()
                        .subject(voice.in("New shelves", "新货架"))
                        .customer(customer)
                        .salesperson(
                                crm().employees().findByCode("E1").orElseThrow().id())
                        .stage(crm().dictionaries()
                                .values(Dictionary.SALES_STAGE)
                                .get(0)
                                .id())
                        .expected(AMOUNT)
                        .start(LocalDate.of(2026, 3, 2))
                        .build());
    }
}
