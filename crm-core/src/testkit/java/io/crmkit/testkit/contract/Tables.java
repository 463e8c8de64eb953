package io.crmkit.testkit.contract;

import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeRow;
import io.crmkit.exchange.ExchangeRows;
import io.crmkit.exchange.ExportTarget;
import io.crmkit.exchange.FileFormat;
import io.crmkit.exchange.ImportSource;
import io.crmkit.project.AttachmentContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Files of the exchange format in memory: what was exported, to be compared and imported again. */
public final class Tables implements ExportTarget, ImportSource {

    private final Map<ExchangeFile, List<List<@Nullable String>>> rows = new EnumMap<>(ExchangeFile.class);
    private final Map<String, byte[]> contents = new TreeMap<>();
    private boolean complete;

    /** All rows that were exported, with all columns. */
    public Map<ExchangeFile, List<List<@Nullable String>>> rows() {
        if (!complete) {
            throw new IllegalStateException("the export was not completed");
        }
        return rows;
    }

    /** The contents of documents that were exported, as text. */
    public Map<String, String> contents() {
        Map<String, String> texts = new TreeMap<>();
        contents.forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    /** Adds a content of a document. */
    public Tables content(String name, byte[] content) {
        contents.put(name, content);
        return this;
    }

    /** Adds a row, its absent cells at the end left out. */
    public Tables row(ExchangeFile file, @Nullable String... cells) {
        rows.computeIfAbsent(file, f -> new ArrayList<>()).add(Arrays.asList(cells));
        complete = true;
        return this;
    }

    /** Changes the rows of a file. */
    public Tables change(ExchangeFile file, UnaryOperator<List<List<@Nullable String>>> change) {
        rows.put(file, change.apply(rows.get(file)));
        return this;
    }

    // -----------------------------------------------------------------------------------------------------------------
    @Override
    public Writing begin() {
        return new Writing() {
            @Override
            public Consumer<List<@Nullable String>> open(FileFormat format) {
                List<List<@Nullable String>> table = new ArrayList<>();
                rows.put(format.file(), table);
                return table::add;
            }

            @Override
            public void content(String name, InputStream content) throws IOException {
                contents.put(name, content.readAllBytes());
            }

            @Override
            public void complete() {
                complete = true;
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public Optional<AttachmentContent> content(String name) {
        return Optional.ofNullable(contents.get(name)).map(AttachmentContent::of);
    }

    @Override
    public Set<ExchangeFile> files() {
        return rows.keySet();
    }

    @Override
    public BadRows unknown() {
        return new BadRows();
    }

    @Override
    public ExchangeRows open(FileFormat format, BadRows bad) {
        Iterator<List<@Nullable String>> all = rows.get(format.file()).iterator();
        return new ExchangeRows() {
            private long line = 1;

            @Override
            public List<String> columns() {
                return format.columns();
            }

            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public ExchangeRow next() {
                return new ExchangeRow(
                        ++line,
                        Arrays.asList(
                                all.next().toArray(new String[format.columns().size()])));
            }

            @Override
            public void close() {}
        };
    }
}
