package io.crmkit.testkit.contract;

import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeRows;
import io.crmkit.exchange.FileFormat;
import io.crmkit.exchange.ImportSource;
import io.crmkit.project.AttachmentContent;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A source one of whose files somebody changes after it has been read for the first time. */
record ChangingSource(Tables before, Tables after, ExchangeFile file, AtomicInteger opened) implements ImportSource {

    @Override
    public Set<ExchangeFile> files() {
        return before.files();
    }

    @Override
    public BadRows unknown() {
        return before.unknown();
    }

    @Override
    public ExchangeRows open(FileFormat format, BadRows bad) {
        boolean changed = format.file() == file && opened.getAndIncrement() > 0;
        return (changed ? after : before).open(format, bad);
    }

    @Override
    public Optional<AttachmentContent> content(String name) {
        return before.content(name);
    }
}
