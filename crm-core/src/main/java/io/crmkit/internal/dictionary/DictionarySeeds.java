package io.crmkit.internal.dictionary;

import com.google.common.collect.Iterables;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.spi.DictionarySeed;
import io.crmkit.spi.IdGenerator;
import io.crmkit.value.CompletionRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The values a new ledger's dictionaries have, in English or Chinese (D4). */
public final class DictionarySeeds {

    private DictionarySeeds() {}

    /** @param added what plugins add to a dictionary */
    public static List<DictionaryValue> in(
            Locale language, IdGenerator ids, Function<Dictionary, List<DictionarySeed>> added) {
        List<DictionaryValue> values = new ArrayList<>();
        for (Dictionary dictionary : Dictionary.values()) {
            int position = 0;
            for (DictionarySeed seed : Iterables.concat(usual(dictionary), added.apply(dictionary))) {
                position++;
                values.add(new DictionaryValue(
                        new DictionaryValueId(ids.next()),
                        dictionary,
                        seed.text(language),
                        seed.rate(),
                        false,
                        position));
            }
        }
        return values;
    }

    /** The values that a dictionary of every new ledger has. */
    public static List<DictionarySeed> usual(Dictionary dictionary) {
        List<DictionarySeed> seeds = new ArrayList<>();
        for (int i = 0; i < english(dictionary).size(); i++) {
            seeds.add(new DictionarySeed(
                    english(dictionary).get(i),
                    chinese(dictionary).get(i),
                    dictionary == Dictionary.SALES_STAGE
                            ? Optional.of(CompletionRate.of(rates().get(i)))
                            : Optional.empty()));
        }
        return seeds;
    }

    private static List<Integer> rates() {
        return List.of(10, 30, 50, 80, 100);
    }

    private static List<String> english(Dictionary dictionary) {
        return switch (dictionary) {
            case CUSTOMER_CATEGORY -> List.of("Prospect", "Customer", "Key account", "Partner");
            case INDUSTRY -> List.of("Manufacturing", "Trade", "Services", "Public sector", "Other");
            case SATISFACTION -> List.of("Very satisfied", "Satisfied", "Neutral", "Dissatisfied");
            case SERVICE_TYPE -> List.of("Installation", "Training", "Repair", "Consultation");
            case CONTACT_TYPE -> List.of("Telephone", "E-mail", "Visit", "Meeting", "Chat");
            case IMPORTANCE -> List.of("High", "Medium", "Low");
            case SALES_STAGE -> List.of("First contact", "Requirements", "Proposal", "Negotiation", "Closing");
            case LOST_REASON -> List.of("Price", "Competitor", "No budget", "No need", "Other");
        };
    }

    private static List<String> chinese(Dictionary dictionary) {
        return switch (dictionary) {
            case CUSTOMER_CATEGORY -> List.of("潜在客户", "普通客户", "重点客户", "合作伙伴");
            case INDUSTRY -> List.of("制造业", "商贸", "服务业", "政府机关", "其他");
            case SATISFACTION -> List.of("非常满意", "满意", "一般", "不满意");
            case SERVICE_TYPE -> List.of("安装", "培训", "维修", "咨询");
            case CONTACT_TYPE -> List.of("电话", "邮件", "上门", "会议", "即时通讯");
            case IMPORTANCE -> List.of("高", "中", "低");
            case SALES_STAGE -> List.of("初步接洽", "需求分析", "方案报价", "商务谈判", "成交");
            case LOST_REASON -> List.of("价格", "竞争对手", "没有预算", "没有需求", "其他");
        };
    }
}
