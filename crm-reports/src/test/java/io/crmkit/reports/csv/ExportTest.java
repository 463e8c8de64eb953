package io.crmkit.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExportTarget;
import io.crmkit.exchange.FileFormat;
import io.crmkit.ledger.Customer;
import io.crmkit.reports.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    @TempDir
    Path temp;

    @Test
    @DisplayName("X2: the sales pipeline, exported, imported and exported again: the same bytes")
    void pipeline() throws IOException {
        sameAgain(SharedData.path("pipeline"));
    }

    @Test
    @DisplayName("X2: a ledger of quotes, exported, imported and exported again: the same bytes")
    void northwind() throws IOException {
        sameAgain(SharedData.path("northwind"));
    }

    @Test
    @DisplayName("X1: every cell as the format says: sorted by key, exact, defaults and present values included")
    void format() throws IOException {
        Path in = Files.createDirectory(temp.resolve("in"));
        file(in, "settings.csv", "name,value", "scale,3");
        file(in, "customers.csv", "code,parent,name,kind", "𠀀,,Astral,", "\uFF21,,Full,", "C2,K,Two,BOTH", "K,,Cat,");
        file(in, "contact_persons.csv", "customer,name", "C2,Wang", "C2,\" Wang\"");
        file(in, "employees.csv", "code,name,phone", "#1,Ann,\" 1\"");
        file(in, "products.csv", "code,name,unit_price", "P,Pen,12.5000", "Q,Quill,", "R,Ream,100");
        file(
                in,
                "dictionaries.csv",
                "dictionary,value,rate,disabled",
                "sales_stage,Z,5,true",
                "sales_stage,A,33.3,",
                "lost_reason,Price,,",
                "importance,,,");
        file(in, "dictionary_labels.csv", "dictionary,label", "industry,Branch");
        file(
                in,
                "opportunities.csv",
                "no,subject,customer,employee,stage,expected,start,planned,state,lost_reason,lost_note,next_seq,remarks",
                "O10,\"a,b\",C2,#1,A,1000,2011-01-05,2011-02-01,,,,,",
                "O9,\"say \"\"x\"\"\",\uFF21,#1,Z,0.5,2011-01-05,,TERMINATED,Price,\"two\r\nlines\",7,\" r \"");
        file(
                in,
                "contact_records.csv",
                "opportunity,seq,at,employee,contact_person,subject,stage,completed",
                "O9,2,2011-01-06T09:00,#1,,open,,",
                "O10,10,2011-01-06T09:05,#1,,later,,false",
                "O10,9,2011-01-06T00:00,#1,Wang,first,Z,true");
        file(
                in,
                "replies.csv",
                "kind,no,seq,n,author,at,text",
                "CONTACT,O9,2,10,boss,2011-01-07T10:00:00Z,ten",
                "CONTACT,O9,2,9,boss,2011-01-07T10:00:00.12Z,nine");
        Map<String, String> out = export(imported(in), "out");
        assertThat(out.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ExchangeFile.values())
                        .map(ExchangeFile::fileName)
                        .toList());
        assertThat(out.get("settings.csv")).isEqualTo("name,value\nscale,3\n");
        assertThat(out.get("customers.csv"))
                .isEqualTo("code,parent,name,kind,customer_category,industry,phone,email,address,remarks\n"
                        + "C2,K,Two,BOTH,,,,,,\nK,,Cat,CUSTOMER,,,,,,\n\uFF21,,Full,CUSTOMER,,,,,,\n"
                        + "𠀀,,Astral,CUSTOMER,,,,,,\n");
        assertThat(out.get("contact_persons.csv"))
                .isEqualTo("customer,name,title,phone,email\nC2, Wang,,,\nC2,Wang,,,\n");
        assertThat(out.get("employees.csv")).isEqualTo("code,parent,name,title,phone,email\n#1,,Ann,, 1,\n");
        assertThat(out.get("products.csv"))
                .isEqualTo("code,parent,name,specification,origin,unit,unit_price\n"
                        + "P,,Pen,,,,12.5\nQ,,Quill,,,,\nR,,Ream,,,,100\n");
        assertThat(out.get("dictionaries.csv"))
                .startsWith("dictionary,value,rate,disabled\ncustomer_category,Prospect,,false\n")
                .contains(
                        "\nimportance,,,\nsales_stage,Z,5.00,true\nsales_stage,A,33.30,false\nlost_reason,Price,,false\n");
        assertThat(out.get("dictionary_labels.csv")).isEqualTo("dictionary,label\nindustry,Branch\n");
        String head = String.join(
                        ",",
                        Crm.inMemory()
                                .exchange()
                                .format(ExchangeFile.OPPORTUNITIES)
                                .columns()) + "\n";
        assertThat(out.get("opportunities.csv"))
                .isEqualTo(head
                        + "O10,\"a,b\",C2,#1,A,33.30,0.000,1000.000,2011-01-05,2011-02-01,,"
                        + "Z,5.00,0.000,1000.000,2011-01-05,,,ACTIVE,,,11,\n"
                        + "O9,\"say \"\"x\"\"\",\uFF21,#1,Z,5.00,0.000,0.500,2011-01-05,,,"
                        + "Z,5.00,0.000,0.500,2011-01-05,,,TERMINATED,Price,\"two\r\nlines\",7, r \n");
        assertThat(out.get("contact_records.csv").lines().skip(1))
                .containsExactly(
                        "O10,9,2011-01-06T00:00,,#1,Wang,C2,first,,,Z,5.00,0.000,1000.000,2011-01-05,,,true",
                        "O10,10,2011-01-06T09:05,,#1,,,later,,,Z,5.00,0.000,1000.000,2011-01-05,,,false",
                        "O9,2,2011-01-06T09:00,,#1,,,open,,,Z,5.00,0.000,0.500,2011-01-05,,,false");
        assertThat(out.get("replies.csv"))
                .isEqualTo("kind,no,seq,n,author,at,text\n"
                        + "CONTACT,O9,2,9,boss,2011-01-07T10:00:00.120000Z,nine\n"
                        + "CONTACT,O9,2,10,boss,2011-01-07T10:00:00.000000Z,ten\n");
    }

    @Test
    @DisplayName("X1: an export creates its folder or uses an empty one, and never overwrites files")
    void target() throws IOException {
        Crm crm = Crm.inMemory();
        assertThat(export(crm, "new/below/it")).hasSize(ExchangeFile.values().length);
        Files.createDirectory(temp.resolve("empty"));
        assertThat(export(crm, "empty")).hasSize(ExchangeFile.values().length);
        Files.createDirectory(temp.resolve("full"));
        Files.writeString(temp.resolve("full/notes.txt"), "mine");
        Files.writeString(temp.resolve("file"), "mine");
        for (String taken : new String[] {"full", "file", "empty"}) {
            assertThatThrownBy(() -> export(crm, taken))
                    .isInstanceOfSatisfying(
                            RuleException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TARGET_NOT_EMPTY));
        }
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("new", "empty", "full", "file");
        }
    }

    @Test
    @DisplayName("X1: an export that fails leaves nothing that looks like one")
    void failure() throws IOException {
        Crm crm = Crm.inMemory();
        crm.customers().add(Customer.draft("C1", "One"));
        ExportTarget folder = CsvFolder.target(temp.resolve("out"));
        IllegalStateException full = new IllegalStateException("the disk is full");
        assertThatThrownBy(() -> crm.exchange().exportTo(() -> failingAt(ExchangeFile.CUSTOMERS, folder.begin(), full)))
                .isSameAs(full);
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).isEmpty();
        }
    }

    private static ExportTarget.Writing failingAt(
            ExchangeFile failing, ExportTarget.Writing writing, RuntimeException failure) {
        return new ExportTarget.Writing() {
            @Override
            public Consumer<List<@Nullable String>> open(FileFormat format) {
                var rows = writing.open(format);
                return format.file() != failing
                        ? rows
                        : cells -> {
                            throw failure;
                        };
            }

            @Override
            public void content(String name, InputStream content) throws IOException {
                writing.content(name, content);
            }

            @Override
            public void complete() {
                writing.complete();
            }

            @Override
            public void close() {
                writing.close();
            }
        };
    }

    // -----------------------------------------------------------------------------------------------------------------

    private void sameAgain(Path folder) throws IOException {
        Map<String, String> first = export(imported(folder), "first");
        Crm again = imported(temp.resolve("first"));
        assertThat(export(again, "second")).isEqualTo(first);
        assertThat(again.verify()).isEmpty();
        for (ExchangeFile file : ExchangeFile.values()) {
            Path given = folder.resolve(file.fileName());
            if (file != ExchangeFile.DICTIONARIES && Files.exists(given)) {
                assertThat(first.get(file.fileName()).lines().count())
                        .as(file.fileName())
                        .isEqualTo(Files.readString(given).lines().count());
            }
        }
    }

    private static Crm imported(Path folder) {
        Crm crm = Crm.inMemory();
        crm.exchange().importFrom(CsvFolder.open(folder));
        return crm;
    }

    /** The files of an export by their names. */
    private Map<String, String> export(Crm crm, String name) throws IOException {
        Path folder = temp.resolve(name);
        crm.exchange().exportTo(CsvFolder.target(folder));
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(
                    Collectors.toMap(f -> f.getFileName().toString(), ExportTest::text, (a, b) -> a, TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void file(Path folder, String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
