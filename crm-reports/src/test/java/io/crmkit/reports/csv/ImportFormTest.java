package io.crmkit.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmkit.error.BadRow;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ImportRefusedException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files that are not sound in form, and what follows from that for others (X1, K17). */
class ImportFormTest extends ImportFixture {

    @Test
    @DisplayName("X1: a quote in the wrong place spoils its row; the rows behind it are read")
    void quotes() {
        text("customers.csv", "code,name\nC1,\"One\" and\nC2,\"T\"wo\",x\n\"C\"3,a\nC4,\"say \"\"hi\"\"\"\nC5,\n");
        assertThat(refused())
                .containsExactly("customers.csv:2:-", "customers.csv:3:-", "customers.csv:4:-", "customers.csv:6:name");
    }

    @Test
    @DisplayName("X1: a quote that is never closed takes the rest of the file; what stood before it is checked")
    void unclosedQuote() {
        text("customers.csv", "code,name\nC1,\nC2,\"Two\nC3,\n");
        assertThat(refused()).containsExactly("customers.csv:2:name", "customers.csv:3:-");
    }

    @Test
    @DisplayName("X1: a row ends with a line feed; a lone carriage return is refused, but within quotes it is text")
    void carriageReturns() {
        text("customers.csv", "code,name,remarks\r\nC1,One,\"a\rb\"\rC2,Two,\r\nC3,,\nC4,\"x\r\ny\",\nC5,,\n");
        assertThat(refused())
                .contains("customers.csv:2:-", "customers.csv:5:name", "customers.csv:6:name", "customers.csv:8:name");
        byte[] bytes = "code,name,remarks\nC1,One,\"a\rb\rc\"\nC2,?,\nC3,,\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xFF;
        bytes("customers.csv", bytes);
        assertThat(refused()).containsExactly("customers.csv:5:-", "customers.csv:6:name");
    }

    @Test
    @DisplayName("X1: rows are not accused of naming what may stand in a row or file that could not be read")
    void unreadableReferences() {
        text("customers.csv", "code,name\nC1,One\nC\"2,Two\n");
        file("employees.csv", "code,title", "E1,x");
        file("dictionaries.csv", "dictionary,value,rate", "sales_stage,First,10", "sales_stage,Second");
        file(
                "opportunities.csv",
                "no,subject,customer,employee,stage,start,state",
                "O1,a,C2,E1,Second,2011-01-05,",
                "O2,b,C2,E1,Second,2011-01-05,,x",
                "O3,b,C2,E1,Second,2011-01-05,GONE");
        file("contact_records.csv", "opportunity,seq,at,employee,subject", "O2,1,2011-01-06T09:00,E1,x", "O1,1,x,E1");
        file("replies.csv", "kind,no,seq,n,author,at,text", "CONTACT,O1,1,1,boss,2011-01-01T00:00:00Z,x");
        file("projects.csv", "no,origin,subject,customer,employee,stage,start", "P1,O2,a,C1,E1,First,2011-01-05");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "customers.csv:3:-",
                        "dictionaries.csv:3:-",
                        "employees.csv:1:name",
                        "opportunities.csv:3:-",
                        "opportunities.csv:4:state",
                        "contact_records.csv:3:-");
    }

    @Test
    @DisplayName("X1 V6: dates of a record are checked though its parent or an earlier record is bad")
    void datesOfRecords() {
        file(
                "opportunities.csv",
                "no,subject,customer,employee,stage,start,planned",
                "O1,,C1,E1,First,2011-01-05,2011-01-04");
        file(
                "contact_records.csv",
                "opportunity,seq,at,employee,subject,start,planned,actual,completed",
                "O1,1,2011-01-06T09:00,E1,,,,,true",
                "O1,2,2011-01-06T09:00,E1,x,2011-02-02,2011-02-01,2011-02-01,yes",
                "O1,3,2011-01-06T09:00,E1,x,,2010-01-01,,");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "opportunities.csv:2:subject",
                        "opportunities.csv:2:planned",
                        "contact_records.csv:2:subject",
                        "contact_records.csv:3:planned",
                        "contact_records.csv:3:actual",
                        "contact_records.csv:3:completed");
    }

    @Test
    @DisplayName("X1 V4 V6: instants are of the calendar, to the second of the day, from 1900 to 2999")
    void instants() {
        file("opportunities.csv", "no,subject,customer,employee,stage,start", "O1,a,C1,E1,First,2011-01-05");
        file("contact_records.csv", "opportunity,seq,at,employee,subject", "O1,1,2011-01-06T09:00,E1,x");
        file(
                "replies.csv",
                "kind,no,seq,n,author,at,text",
                "CONTACT,O1,1,1,boss,2011-01-01T24:00:00Z,x",
                "CONTACT,O1,1,2,boss,2011-01-01T23:59:60Z,x",
                "CONTACT,O1,1,3,boss,1899-12-31T23:59:59Z,x",
                "CONTACT,O1,1,4,boss,3000-01-01T00:00:00Z,x",
                "CONTACT,O1,1,5,boss,2011-02-29T00:00:00Z,x",
                "CONTACT,O1,1,6,boss,2999-12-31T23:59:59.999999Z,x",
                "CONTACT,O1,1,7,boss,1900-01-01T00:00:00Z,x",
                "PLAN,O1,,8,boss,2011-01-01T00:00:00Z,x",
                "GOAL,O1,1,9,boss,2011-01-01T00:00:00Z,x");
        assertThat(refused())
                .containsExactly(
                        "replies.csv:2:at",
                        "replies.csv:3:at",
                        "replies.csv:4:at",
                        "replies.csv:5:at",
                        "replies.csv:6:at",
                        "replies.csv:9:no",
                        "replies.csv:10:kind");
    }

    @Test
    @DisplayName("X1 R1: beyond the highest sequence there is one for the next record")
    void highestSequence() {
        file("opportunities.csv", "no,subject,customer,employee,stage,start", "O1,a,C1,E1,First,2011-01-05");
        file("contact_records.csv", "opportunity,seq,at,employee,subject", "O1,999999999,2011-01-06T09:00,E1,x");
        assertThat(refused()).containsExactly("contact_records.csv:2:seq");
        file("contact_records.csv", "opportunity,seq,at,employee,subject", "O1,999999998,2011-01-06T09:00,E1,x");
        load();
        assertThat(crm.opportunities()
                        .findByNumber("O1")
                        .orElseThrow()
                        .records()
                        .nextSequence())
                .isEqualTo(999_999_999);
    }

    @Test
    @DisplayName("K17: a file of more bytes than allowed is one bad row, and nobody is accused of naming what is in it")
    void hugeFile() throws IOException {
        file("opportunities.csv", "no,subject,customer,employee,stage,start", "O1,a,C1,E1,First,2011-01-05");
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("customers.csv").toFile(), "rw")) {
            huge.setLength(CsvFolder.BYTES + 1);
        }
        assertThat(refused()).containsExactly("customers.csv:1:-");
        succeeds();
        long longest = Files.size(folder.resolve("opportunities.csv"));
        ImportRefusedException small = catchThrowableOfType(
                ImportRefusedException.class,
                () -> crm.exchange().importFrom(CsvFolder.open(folder).withBytesUpTo(longest - 1)));
        assertThat(small.badRows()).singleElement().extracting(BadRow::file).isEqualTo("opportunities.csv");
        crm.exchange().importFrom(CsvFolder.open(folder).withBytesUpTo(longest));
        assertThat(crm.opportunities().findByNumber("O1")).isPresent();
    }

    @Test
    @DisplayName("K17: neither a field nor a row without end takes memory; both are bad rows, and the next one is read")
    void endlessRows() {
        text(
                "customers.csv",
                "code,name\nC1," + "x".repeat(20_000_000) + "\n" + ",".repeat(20_000_000) + "\nC2,\""
                        + "y\n".repeat(70_000) + "\"\nC3,\n");
        assertThat(refused())
                .containsExactly(
                        "customers.csv:2:-", "customers.csv:3:-", "customers.csv:4:-", "customers.csv:70005:name");
    }

    @Test
    @DisplayName(
            "M5 K17: in a chain of 100 000 parents all from the 33rd on are too deep; in a circle all are reported")
    void deepChain() {
        List<String> rows = new ArrayList<>(List.of("code,parent,name"));
        for (int i = 100_000; i > 0; i--) {
            rows.add("K" + i + "," + (i == 1 ? "" : "K" + (i - 1)) + ",x");
        }
        file("customers.csv", rows.toArray(String[]::new));
        ImportRefusedException refused = catchThrowableOfType(ImportRefusedException.class, this::load);
        assertThat(refused.count()).isEqualTo(100_000 - 32);
        rows.set(rows.size() - 1, "K1,K100000,x");
        rows.add("BELOW,K7,x");
        file("customers.csv", rows.toArray(String[]::new));
        refused = catchThrowableOfType(ImportRefusedException.class, this::load);
        assertThat(refused.count()).isEqualTo(100_000);
    }

    @Test
    @DisplayName("X1: what is not there is told by its word in the reader's language")
    void words() {
        file("opportunities.csv", "no,subject,customer,employee,stage,start", "O1,a,C9,E1,Third,2011-01-05");
        ImportRefusedException refused = catchThrowableOfType(ImportRefusedException.class, this::load);
        assertThat(refused.badRows())
                .allSatisfy(row -> assertThat(row.violation().code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE))
                .extracting(row -> row.violation().message(Locale.CHINESE))
                .allSatisfy(message ->
                        assertThat(message).doesNotContain("customer").doesNotContain("sales_stage"));
    }

    private void text(String name, String content) {
        bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
