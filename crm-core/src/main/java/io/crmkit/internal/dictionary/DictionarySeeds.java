package io.crmkit.internal.dictionary;

import com.google.common.collect.Iterables;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.spi.DictionarySeed;
import io.crmkit.spi.IdGenerator;
import io.crmkit.text.Localized;
import io.crmkit.value.CompletionRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The default values of the dictionaries of a new ledger, in the language of the ledger (D4). */
public final class DictionarySeeds {

    /** The default completion rates of the sales stages, in percent. */
    private static final List<Integer> RATES = List.of(10, 30, 50, 80, 100);

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
                        seed.text().text(language),
                        seed.rate(),
                        false,
                        position));
            }
        }
        return values;
    }

    /** The values that a dictionary of every new ledger has; the bundles have a text for each. */
    public static List<DictionarySeed> usual(Dictionary dictionary) {
        List<DictionarySeed> seeds = new ArrayList<>();
        for (int i = 0; i < count(dictionary); i++) {
            seeds.add(new DictionarySeed(
                    Localized.ofKey("seed." + dictionary.name() + "." + (i + 1)),
                    dictionary == Dictionary.SALES_STAGE
                            ? Optional.of(CompletionRate.of(RATES.get(i)))
                            : Optional.empty()));
        }
        return seeds;
    }

    private static int count(Dictionary dictionary) {
        return switch (dictionary) {
            case IMPORTANCE -> 3;
            case CUSTOMER_CATEGORY, SERVICE_TYPE -> 4;
            case INDUSTRY, SATISFACTION, CONTACT_TYPE, LOST_REASON -> 5;
            case SALES_STAGE -> RATES.size();
        };
    }
}
