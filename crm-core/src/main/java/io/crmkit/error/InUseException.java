package io.crmkit.error;

import io.crmkit.text.Localized;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Something cannot be deleted or subdivided because it is in use; the error lists by what (M3, M4, D1). */
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
     * @param kind the kind of what uses it: {@code receivable}, {@code payable}, {@code children}, a kind of CRM
     *     document such as {@code opportunity}, or a host's own word for its documents
     * @param amount how many documents, or the balance, in plain digits
     */
    public record Usage(String kind, String amount) implements Serializable {

        String text(Locale locale) {
            return Localized.word("kind", kind).text(locale) + " " + amount;
        }
    }
}
