package io.crmkit.examples.bench;

import io.crmkit.exchange.BadRows;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeTable;
import io.crmkit.exchange.ImportSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A large ledger: 500 customers in a tree, 50 employees, opportunities with three records each. */
record Generated(int opportunities) implements ImportSource {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    @Override
    public List<ExchangeTable> tables() {
        Random random = new Random(42);
        List<ExchangeTable.Row> customers = new ArrayList<>();
        for (int i = 0; i < 510; i++) {
            customers.add(row(i, "C" + i, i < 10 ? null : "C" + i % 10, "Customer " + random.nextInt(100_000)));
        }
        List<ExchangeTable.Row> employees = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            employees.add(row(i, "E" + i, "Employee " + i));
        }
        List<ExchangeTable.Row> heads = new ArrayList<>();
        List<ExchangeTable.Row> records = new ArrayList<>();
        for (int i = 0; i < opportunities; i++) {
            LocalDate start = START.plusDays(random.nextInt(3000));
            String employee = "E" + random.nextInt(50);
            String no = "N%07d".formatted(i);
            heads.add(row(
                    i,
                    no,
                    "Subject " + random.nextInt(1_000_000),
                    "C" + (10 + random.nextInt(500)),
                    employee,
                    "First contact",
                    amount(random),
                    amount(random),
                    start.toString()));
            for (int seq = 1; seq <= 3; seq++) {
                records.add(row(
                        i,
                        no,
                        String.valueOf(seq),
                        start.plusDays(seq) + "T09:30",
                        employee,
                        "Contact " + seq,
                        seq == 2 ? "Proposal" : null,
                        amount(random),
                        seq < 3 ? "true" : null));
            }
        }
        return List.of(
                new ExchangeTable(ExchangeFile.CUSTOMERS, List.of("code", "parent", "name"), customers),
                new ExchangeTable(ExchangeFile.EMPLOYEES, List.of("code", "name"), employees),
                new ExchangeTable(
                        ExchangeFile.OPPORTUNITIES,
                        List.of("no", "subject", "customer", "employee", "stage", "cost", "expected", "start"),
                        heads),
                new ExchangeTable(
                        ExchangeFile.CONTACT_RECORDS,
                        List.of("opportunity", "seq", "at", "employee", "subject", "stage", "expected", "completed"),
                        records));
    }

    @Override
    public BadRows unreadable() {
        return new BadRows();
    }

    private static String amount(Random random) {
        return random.nextInt(100_000) + "." + (10 + random.nextInt(90));
    }

    private static ExchangeTable.Row row(long line, String... cells) {
        return new ExchangeTable.Row(line + 2, Arrays.asList(cells));
    }
}
