package io.crmkit.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a word of a closed list and accepts upper case and underscores. An unknown word is answered with the list. */
record Words<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

    @Override
    public E convert(String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> plain(known.name()).equals(plain(word)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("unknown word '" + word + "'; known words: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(E::toString)
                                .collect(Collectors.joining(", "))));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
