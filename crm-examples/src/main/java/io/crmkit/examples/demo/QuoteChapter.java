package io.crmkit.examples.demo;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.quote.Quote;
import io.crmkit.record.RecordId;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.util.List;

/** A quote is made on a contact record, with discounts on a line and on the whole. */
final class QuoteChapter implements Chapter {

    /** The sequence of the record that the quote belongs to. */
    private static final int MEETING = 3;

    @Override
    public Localized title() {
        return Localized.of("A quote", "报价");
    }

    @Override
    public void tell(Scene scene) {
        Voice voice = scene.voice();
        Quote quote = scene.crm().quotes().add(offer(scene, "QUO-1"));
        voice.say(
                "Ann quotes on the record of the price meeting: the licences at 95 %, and 3 % off the whole. Prices are"
                        + " those of the products, and the discount on the whole is spread so that the lines sum to the"
                        + " total, to the cent:",
                "张安在价格会谈的联系记录上报价：许可打 95 折，整单再打 97 折。单价取自商品资料；整单折扣分摊到各行，各行之和与合计分毫不差：");
        voice.table(QuoteTable.of(quote, scene.company()));
        voice.pause();
        voice.say("A quote never changes the amounts of its record or opportunity:", "报价单的金额不影响联系记录和机会的金额：");
        scene.showWon();
        voice.say("And a record has one quote at most:", "一条联系记录只对应一份报价单：");
        scene.refused(() -> scene.crm().quotes().add(offer(scene, "QUO-2")));
    }

    private static AddQuote offer(Scene scene, String number) {
        Company company = scene.company();
        RecordId<OpportunityId> meeting = new RecordId<>(scene.won(), MEETING);
        return AddQuote.on(meeting)
                .number(number)
                .date(Scene.START.plusDays(20))
                .validUntil(Scene.START.plusDays(60))
                .lines(List.of(
                        LineInput.of(company.licence().id(), new BigDecimal("2"))
                                .percentToPay(new BigDecimal("95")),
                        LineInput.of(company.training().id(), new BigDecimal("10")),
                        LineInput.of(company.labels().id(), new BigDecimal("500"))))
                .off(new BigDecimal("3"))
                .build();
    }
}
