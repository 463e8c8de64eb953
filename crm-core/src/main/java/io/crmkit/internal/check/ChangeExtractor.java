package io.crmkit.internal.check;

import io.crmkit.value.Change;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Shows the validator the value that a change sets, so that {@code Change<@Memo String>} is checked like a string. */
final class ChangeExtractor implements ValueExtractor<Change<@ExtractedValue ?>> {

    @Override
    public void extractValues(Change<?> change, ValueReceiver receiver) {
        change.newValue().ifPresent(value -> receiver.value(null, value));
    }
}
