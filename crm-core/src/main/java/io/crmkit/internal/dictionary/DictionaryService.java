package io.crmkit.internal.dictionary;

import com.google.common.collect.Maps;
import io.crmkit.dictionary.Choices;
import io.crmkit.dictionary.Dictionaries;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.event.CrmEvent;
import io.crmkit.internal.change.Recorder;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.spi.store.DictionaryStore;
import io.crmkit.text.Localized;
import io.crmkit.value.CompletionRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Implements {@link Dictionaries} (D1–D4). */
public final class DictionaryService implements Dictionaries {

    private static final Localized DEFAULT_RATE = Localized.ofKey("dictionary.default-rate");

    private final Commands commands;

    public DictionaryService(Commands commands) {
        this.commands = commands;
    }

    @Override
    public DictionaryValue add(Dictionary dictionary, String text) {
        return add(dictionary, text, work -> addition(dictionary, text, null), Optional.empty());
    }

    @Override
    public DictionaryValue add(Dictionary dictionary, String text, BigDecimal rate) {
        return add(
                dictionary,
                text,
                work -> addition(dictionary, text, rate).required("rate", rate),
                Optional.ofNullable(rate));
    }

    private DictionaryValue add(
            Dictionary dictionary, String text, Function<UnitOfWork, Checks> checks, Optional<BigDecimal> rate) {
        return commands.run(Action.DICTIONARY_ADD, checks, work -> {
            List<DictionaryValue> values = touched(work, dictionary);
            requireFree(values, text);
            DictionaryValue added = new DictionaryValue(
                    new DictionaryValueId(work.newId()),
                    dictionary,
                    text,
                    rate.map(CompletionRate::of),
                    false,
                    values.stream().mapToInt(DictionaryValue::position).max().orElse(0) + 1);
            store(work).insert(added);
            work.recorder().added(EntityKinds.DICTIONARY_VALUE, added, Recorder.NO_REVISION);
            return added;
        });
    }

    private static Checks addition(@Nullable Dictionary dictionary, @Nullable String text, @Nullable BigDecimal rate) {
        Checks checks = named(dictionary).line("text", text);
        if (dictionary == Dictionary.SALES_STAGE) {
            checks.rate("rate", rate);
        } else if (rate != null) {
            checks.add("rate", ErrorCode.UNSUPPORTED_ATTRIBUTE, DEFAULT_RATE);
        }
        return checks;
    }

    @Override
    public DictionaryValue rename(DictionaryValueId id, String text) {
        return change(Action.DICTIONARY_RENAME, id, checks -> checks.line("text", text), (values, value) -> {
            if (!value.text().equals(text)) {
                requireFree(values, text);
            }
            return value.renamed(text);
        });
    }

    @Override
    public DictionaryValue changeRate(DictionaryValueId id, BigDecimal rate) {
        return change(Action.DICTIONARY_CHANGE_RATE, id, checks -> checks.rate("rate", rate), (values, value) -> {
            if (value.dictionary() != Dictionary.SALES_STAGE) {
                throw ValidationException.of("rate", ErrorCode.UNSUPPORTED_ATTRIBUTE, DEFAULT_RATE);
            }
            return value.withRate(CompletionRate.of(rate));
        });
    }

    @Override
    public DictionaryValue disable(DictionaryValueId id) {
        return change(Action.DICTIONARY_DISABLE, id, checks -> checks, (values, value) -> value.withDisabled(true));
    }

    @Override
    public DictionaryValue enable(DictionaryValueId id) {
        return change(Action.DICTIONARY_ENABLE, id, checks -> checks, (values, value) -> value.withDisabled(false));
    }

    @Override
    public List<DictionaryValue> reorder(Dictionary dictionary, List<DictionaryValueId> order) {
        return commands.run(Action.DICTIONARY_REORDER, work -> named(dictionary).required("order", order), work -> {
            List<DictionaryValue> values = touched(work, dictionary);
            Map<DictionaryValueId, DictionaryValue> byId = Maps.uniqueIndex(values, DictionaryValue::id);
            if (order.size() != values.size() || !byId.keySet().equals(new HashSet<>(order))) {
                throw ValidationException.of("order", ErrorCode.UNKNOWN_REFERENCE, dictionary);
            }
            List<DictionaryValue> ordered = new ArrayList<>();
            for (DictionaryValueId id : order) {
                ordered.add(save(work, Objects.requireNonNull(byId.get(id)), value -> value.at(ordered.size() + 1)));
            }
            return List.copyOf(ordered);
        });
    }

    @Override
    public void delete(DictionaryValueId id) {
        commands.change(Action.DICTIONARY_DELETE, work -> Checks.ofId(id), work -> {
            DictionaryValue deleted = held(work, id);
            List<InUseException.Usage> uses = store(work).uses(id);
            if (!uses.isEmpty()) {
                throw new InUseException(ErrorCode.IN_USE, uses);
            }
            store(work).delete(id);
            work.recorder().deleted(EntityKinds.DICTIONARY_VALUE, deleted, Recorder.NO_REVISION);
            return deleted;
        });
    }

    @Override
    public void rename(Dictionary dictionary, String label) {
        commands.run(Action.DICTIONARY_LABEL, work -> named(dictionary).line("label", label), work -> {
            store(work).touch(dictionary);
            Optional<String> before = Optional.ofNullable(store(work).labels().get(dictionary));
            if (!before.equals(Optional.of(label))) {
                store(work).label(dictionary, label);
                Map<String, String> old =
                        before.map(text -> Map.of("label", text)).orElseGet(Map::of);
                work.recorder()
                        .changed(new Subject(SubjectKind.DICTIONARY, dictionary.word()), old, Map.of("label", label));
                work.publish(new CrmEvent.DictionaryEvent(work.context(), dictionary, label));
            }
            return label;
        });
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public List<DictionaryValue> values(Dictionary dictionary) {
        return commands.query(work -> store(work).values(Checks.requireGiven("dictionary", dictionary)));
    }

    @Override
    public Choices choices(Dictionary dictionary) {
        return new Choices(
                dictionary,
                values(dictionary).stream().filter(value -> !value.disabled()).toList());
    }

    @Override
    public DictionaryValue get(DictionaryValueId id) {
        return find(id).orElseThrow(() -> notFound(id));
    }

    @Override
    public Optional<DictionaryValue> find(DictionaryValueId id) {
        return commands.query(work -> store(work).find(Checks.requireGiven("id", id)));
    }

    @Override
    public Optional<DictionaryValue> find(Dictionary dictionary, String text) {
        Checks.requireGiven("text", text);
        return values(dictionary).stream()
                .filter(value -> value.text().equals(text))
                .findFirst();
    }

    @Override
    public String label(Dictionary dictionary, Locale locale) {
        Checks.requireGiven("dictionary", dictionary);
        Checks.requireGiven("locale", locale);
        return Optional.ofNullable(commands.query(work -> store(work).labels()).get(dictionary))
                .orElseGet(() -> dictionary.text(locale));
    }

    // -----------------------------------------------------------------------------------------------------------------

    private interface Change {
        DictionaryValue apply(List<DictionaryValue> values, DictionaryValue value);
    }

    private DictionaryValue change(Action action, DictionaryValueId id, UnaryOperator<Checks> checks, Change change) {
        return commands.change(action, work -> checks.apply(Checks.ofId(id)), work -> {
            DictionaryValue before = held(work, id);
            List<DictionaryValue> values = store(work).values(before.dictionary());
            return save(work, before, value -> change.apply(values, value));
        });
    }

    private static DictionaryValue save(
            UnitOfWork work, DictionaryValue before, UnaryOperator<DictionaryValue> change) {
        DictionaryValue after = change.apply(before);
        if (!after.equals(before)) {
            store(work).update(after);
            work.recorder().changed(EntityKinds.DICTIONARY_VALUE, before, after, Recorder.NO_REVISION);
        }
        return after;
    }

    private static DictionaryValue held(UnitOfWork work, DictionaryValueId id) {
        Dictionary dictionary = store(work).dictionaryOf(id).orElseThrow(() -> notFound(id));
        work.requireAllowed();
        store(work).touch(dictionary);
        return store(work).find(id).orElseThrow(() -> notFound(id));
    }

    private static NotFoundException notFound(DictionaryValueId id) {
        return EntityKinds.DICTIONARY_VALUE.notFound(id);
    }

    private static List<DictionaryValue> touched(UnitOfWork work, Dictionary dictionary) {
        store(work).touch(dictionary);
        return store(work).values(dictionary);
    }

    private static void requireFree(List<DictionaryValue> values, String text) {
        if (values.stream().anyMatch(value -> value.text().equals(text))) {
            throw new RuleException(ErrorCode.NAME_TAKEN, text);
        }
    }

    private static Checks named(@Nullable Dictionary dictionary) {
        return Checks.begin().required("dictionary", dictionary);
    }

    private static DictionaryStore store(UnitOfWork work) {
        return work.stores().dictionaries();
    }
}
