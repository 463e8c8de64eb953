package io.crmkit.error;

import io.crmkit.text.Localized;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An object cannot be deleted or subdivided because it is in use. The exception lists the uses (M3, M4, D1).
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

    /** Returns all uses that prevent the call. */
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
     * The uses of one kind.
     *
     * @param kind what uses the object
     * @param amount the number of documents, or the balance in the ledger's currency, in plain digits
     */
    public record Usage(Kind kind, String amount) implements Serializable {

        String text(Locale locale) {
            return Localized.counted(kind.text(), amount).text(locale);
        }
    }

    /**
     * The kind of a use: a {@linkplain General kind that every ledger can have}, a kind of CRM document ({@code
     * io.crmkit.document.SubjectKind}), or a kind of documents of the host, {@linkplain #named named by the host}.
     */
    public interface Kind extends Localized {

        /**
         * Returns the stable text of the kind, such as {@code work_plan}; for documents of the host it is the host's
         * word.
         */
        String text();

        /** Returns a kind for documents of the host, by the host's word for them, such as {@code invoice}. */
        static Kind named(String word) {
            return new HostKind(word);
        }
    }

    /** The uses that are not documents of the CRM. */
    public enum General implements Kind {
        /** The customer owes a balance. */
        RECEIVABLE,
        /** The ledger owes the partner a balance. */
        PAYABLE,
        /** The category has entries below it. */
        CHILDREN,
        /** A document uses the object, but its kind is unknown or hidden from the actor. */
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
