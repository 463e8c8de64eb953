package io.crmkit.error;

import io.crmkit.text.Localized;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something cannot be deleted or subdivided because it is in use; the error lists by what (M3, M4, D1).
 *
 * @since 0.1
 */
public final class InUseException extends CrmException {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // an immutable list of what is serializable
    private final List<Usage> usages;

    public InUseException(ErrorCode code, List<Usage> usages) {
        super(code, List.of(), null);
        this.usages = List.copyOf(usages);
    }

    /** Everything that stands against the call. */
    public List<Usage> usages() {
        return usages;
    }

    @Override
    public String message(Locale locale) {
        String separator = Localized.ofKey("list.separator").text(locale);
        String all = usages.stream().map(usage -> usage.text(locale)).collect(Collectors.joining(separator));
        return Messages.of(code(), List.of(all), locale);
    }

    /**
     * One kind of use.
     *
     * @param amount how many documents, or the balance, in plain digits
     */
    public record Usage(Kind kind, String amount) implements Serializable {

        String text(Locale locale) {
            return Localized.counted(kind.text(), amount).text(locale);
        }
    }

    /**
     * What uses something: a {@linkplain General kind that every ledger can have}, a kind of CRM document
     * ({@code io.crmkit.document.SubjectKind}), or documents of the host's {@linkplain #named by its own word}.
     */
    public interface Kind extends Localized {

        /** Returns the stable text of the kind, such as {@code work_plan}; of the host's documents the host's word. */
        String text();

        /** Returns the kind of documents for which a host has a word, such as {@code invoice}. */
        static Kind named(String word) {
            return new HostKind(word);
        }
    }

    /** The uses that are not documents of the CRM. */
    public enum General implements Kind {
        /** The customer owes a balance. */
        RECEIVABLE,
        /** A balance is owed to the partner. */
        PAYABLE,
        /** A category has entries below it. */
        CHILDREN,
        /** Some document uses it; which one is not known, or is not shown to the actor. */
        REFERENCE;

        @Override
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String text(Locale locale) {
            return Localized.word("kind", text()).text(locale);
        }

        /** Returns the stable text. */
        @Override
        public String toString() {
            return text();
        }
    }

    private record HostKind(String text) implements Kind {

        @Override
        public String text(Locale locale) {
            return Localized.word("kind", text).text(locale);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
