package io.crmkit.examples.bench;

import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeRow;
import io.crmkit.exchange.ExchangeRows;
import io.crmkit.exchange.FileFormat;
import io.crmkit.exchange.ImportSource;
import io.crmkit.project.AttachmentContent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A large ledger: 500 customers in a tree, 50 employees, opportunities with three records each, made as it is read. */
record Generated(int opportunities) implements ImportSource {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    @Override
    public Set<ExchangeFile> files() {
        return Set.of(
                ExchangeFile.CUSTOMERS,
                ExchangeFile.EMPLOYEES,
                ExchangeFile.OPPORTUNITIES,
                ExchangeFile.CONTACT_RECORDS);
    }

    @Override
    public BadRows unknown() {
        return new BadRows();
    }

    @Override
    public Optional<AttachmentContent> content(String name) {
        return Optional.empty();
    }

    @Override
    public ExchangeRows open(FileFormat format, BadRows bad) {
        return switch (format.file()) {
            case CUSTOMERS ->
                rows(
                        List.of("code", "parent", "name"),
                        IntStream.range(0, 510)
                                .mapToObj(i -> row(i, "C" + i, i < 10 ? null : "C" + i % 10, "Customer " + i)));
            case EMPLOYEES ->
                rows(List.of("code", "name"), IntStream.range(0, 50).mapToObj(i -> row(i, "E" + i, "Employee " + i)));
            case OPPORTUNITIES ->
                rows(
                        List.of("no", "subject", "customer", "employee", "stage", "cost", "expected", "start"),
                        IntStream.range(0, opportunities).mapToObj(Generated::opportunity));
            case CONTACT_RECORDS ->
                rows(
                        List.of("opportunity", "seq", "at", "employee", "subject", "stage", "expected", "completed"),
                        IntStream.range(0, 3 * opportunities).mapToObj(Generated::contactRecord));
            default -> throw new IllegalArgumentException(format.file().fileName());
        };
    }

    private static ExchangeRow opportunity(int i) {
        Random random = new Random(i);
        return row(
                i,
                number(i),
                "Subject " + random.nextInt(1_000_000),
                "C" + (10 + random.nextInt(500)),
                "E" + i % 50,
                "First contact",
                amount(random),
                amount(random),
                start(i).toString());
    }

    private static ExchangeRow contactRecord(int i) {
        int parent = i / 3;
        int seq = 1 + i % 3;
        return row(
                i,
                number(parent),
                String.valueOf(seq),
                start(parent).plusDays(seq) + "T09:30",
                "E" + parent % 50,
                "Contact " + seq,
                seq == 2 ? "Proposal" : null,
                amount(new Random(-i)),
                seq < 3 ? "true" : null);
    }

    private static String number(int i) {
        return "N%07d".formatted(i);
    }

    private static LocalDate start(int i) {
        return START.plusDays(i % 2999);
    }

    private static String amount(Random random) {
        return random.nextInt(100_000) + "." + (10 + random.nextInt(90));
    }

    private static ExchangeRow row(long line, String... cells) {
        return new ExchangeRow(line + 2, Arrays.asList(cells));
    }

    private static ExchangeRows rows(List<String> columns, Stream<ExchangeRow> rows) {
        Iterator<ExchangeRow> all = rows.iterator();
        return new ExchangeRows() {
            @Override
            public List<String> columns() {
                return columns;
            }

            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public ExchangeRow next() {
                return all.next();
            }

            @Override
            public void close() {}
        };
    }
}
