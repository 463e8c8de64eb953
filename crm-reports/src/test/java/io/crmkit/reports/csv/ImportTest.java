package io.crmkit.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.BadRow;
import io.crmkit.error.ImportRefusedException;
import io.crmkit.ledger.Customer;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.record.RecordId;
import io.crmkit.record.TrackedRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportTest extends ImportFixture {

    @Test
    @DisplayName("X1 R4 R5 R6: records inherit, complete and back-fill as if they had been entered one by one")
    void recordsAreResults() {
        file(
                "opportunities.csv",
                "no,subject,customer,employee,stage,rate,cost,expected,start,planned",
                "O1,One,C1,E1,First,,5,100,2011-01-05,2011-02-01");
        file(
                "contact_records.csv",
                "opportunity,seq,at,employee,subject,stage,rate,expected,start,planned,completed",
                "O1,4,2011-01-09T09:00,E1,open,,33.33,,,,",
                "O1,1,2011-01-06T09:00,E1,first,,,200,,,true",
                "O1,3,2011-01-08T09:00,E1,second,Second,,,2011-01-07,,true");
        load();
        Opportunity o = crm.opportunities().findByNumber("O1").orElseThrow();
        List<TrackedRecord<OpportunityId>> records = crm.contactRecords().of(o.id());
        assertThat(records).extracting(r -> r.id().sequence()).containsExactly(1, 3, 4);
        assertThat(records.get(0).tracked().rate()).hasToString("10.00");
        assertThat(records.get(0).tracked().planned()).isPresent();
        assertThat(records.get(1).tracked().amount()).hasToString("200.00");
        assertThat(records.get(1).tracked().rate()).hasToString("50.00");
        assertThat(records.get(1).tracked().planned())
                .as("with a stage an empty date is none")
                .isEmpty();
        assertThat(records.get(2).tracked().start()).hasToString("2011-01-07");
        assertThat(o.present()).isEqualTo(records.get(1).tracked());
        assertThat(o.opportunityAmount()).hasToString("100.00");
        assertThat(o.records().nextSequence()).isEqualTo(5);
        assertThat(o.records().open()).isEqualTo(1);
        assertThat(crm.verify()).isEmpty();
        crm.contactRecords().complete(new RecordId<>(o.id(), 4));
        assertThat(crm.opportunities().get(o.id()).present().rate()).hasToString("33.33");
    }

    @Test
    @DisplayName("X1 R6: present values are those of the last completed record or the entered ones, nothing else")
    void presentValues() {
        String head =
                "no,subject,customer,employee,stage,expected,start,now_stage,now_rate,now_cost,now_expected,now_start";
        file(
                "opportunities.csv",
                head,
                "O1,a,C1,E1,First,100,2011-01-05,First,10,0,100,2011-01-05",
                "O2,b,C1,E1,First,100,2011-01-05,Second,50,0,100,2011-01-05",
                "O3,c,C1,E1,First,100,2011-01-05,Second,50,0,100,2011-01-05",
                "O4,d,C1,E1,First,100,2011-01-05,,50,,,",
                "O5,e,C1,E1,First,100,2011-01-05,Second,,0,,2011-01-05");
        file(
                "contact_records.csv",
                "opportunity,seq,at,employee,subject,stage,completed",
                "O1,1,2011-01-06T09:00,E1,x,Second,true",
                "O2,1,2011-01-06T09:00,E1,x,Second,true",
                "O3,1,2011-01-06T09:00,E1,x,Second,false");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "opportunities.csv:4:now_stage",
                        "opportunities.csv:5:now_rate",
                        "opportunities.csv:6:now_rate",
                        "opportunities.csv:6:now_expected");
        file(
                "opportunities.csv",
                head,
                "O1,a,C1,E1,First,100,2011-01-05,First,10,0,100,2011-01-05",
                "O2,b,C1,E1,First,100,2011-01-05,Second,50,0,100,2011-01-05");
        file(
                "contact_records.csv",
                "opportunity,seq,at,employee,subject,stage,completed",
                "O1,1,2011-01-06T09:00,E1,x,Second,true",
                "O2,1,2011-01-06T09:00,E1,x,Second,true");
        load();
        assertThat(crm.opportunities()
                        .findByNumber("O1")
                        .orElseThrow()
                        .records()
                        .tracked()
                        .source())
                .isEmpty();
        assertThat(crm.opportunities()
                        .findByNumber("O2")
                        .orElseThrow()
                        .records()
                        .tracked()
                        .source())
                .hasValue(1);
        assertThat(crm.verify()).isEmpty();
    }

    @Test
    @DisplayName("X1 R1 R2: sequences are unique, completed ones come first, and the next one is beyond them")
    void sequences() {
        file("opportunities.csv", "no,subject,customer,employee,stage,start,next_seq", "O1,a,C1,E1,First,2011-01-05,3");
        file(
                "contact_records.csv",
                "opportunity,seq,at,employee,subject,completed",
                "O1,1,2011-01-06T09:00,E1,x,false",
                "O1,2,2011-01-06T09:00,E1,x,true",
                "O1,2,2011-01-06T09:00,E1,x,false",
                "O1,3,2011-01-06T09:00,E1,x,false",
                "O1,0,2011-01-06T09:00,E1,x,false",
                "O1,x,2011-01-06T09:00,E1,x,false");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "contact_records.csv:3:completed",
                        "contact_records.csv:4:seq",
                        "contact_records.csv:6:seq",
                        "contact_records.csv:7:seq",
                        "opportunities.csv:2:next_seq");
    }

    @Test
    @DisplayName("X1 M2 M3 M5: trees in any order; cycles, unknown parents, documents on categories are bad rows")
    void trees() {
        file("customers.csv", "code,parent,name", "C1,K2,One", "K2,K1,Inner", "K1,,Outer", "A,B,a", "B,A,b", "X,NO,x");
        file("opportunities.csv", "no,subject,customer,employee,stage,start", "O1,a,K1,E1,First,2011-01-05");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "customers.csv:5:parent",
                        "customers.csv:6:parent",
                        "customers.csv:7:parent",
                        "opportunities.csv:2:customer");
        file("customers.csv", "code,parent,name", "C1,K2,One", "K2,K1,Inner", "K1,,Outer");
        file("opportunities.csv", "no,subject,customer,employee,stage,start", "O1,a,C1,E1,First,2011-01-05");
        load();
        assertThat(crm.customers()
                        .path(crm.customers().findByCode("C1").orElseThrow().id()))
                .extracting("code")
                .containsExactly("K2", "K1");
        file("customers.csv", "code,parent,name", "C9,C1,Below a leaf in use");
        delete("employees.csv", "opportunities.csv", "dictionaries.csv");
        assertThat(refused()).containsExactly("customers.csv:2:parent");
    }

    @Test
    @DisplayName("X1 D4: dictionaries replace the seeds of an empty ledger, and update those of a used one")
    void dictionaries() {
        load();
        assertThat(crm.dictionaries().values(Dictionary.SALES_STAGE))
                .extracting(DictionaryValue::text)
                .containsExactly("First", "Second");
        assertThat(crm.dictionaries().values(Dictionary.INDUSTRY)).isNotEmpty();
        delete("customers.csv", "employees.csv");
        file(
                "dictionaries.csv",
                "dictionary,value,rate,disabled",
                "sales_stage,Second,60,true",
                "sales_stage,Third,90,",
                "industry,Mining,,");
        file("dictionary_labels.csv", "dictionary,label", "industry,Branch");
        load();
        assertThat(crm.dictionaries().values(Dictionary.SALES_STAGE))
                .extracting(v -> v.text() + " " + v.rate().orElseThrow() + " " + v.disabled())
                .containsExactly("First 10.00 false", "Second 60.00 true", "Third 90.00 false");
        assertThat(crm.dictionaries().label(Dictionary.INDUSTRY, Locale.ENGLISH))
                .isEqualTo("Branch");
        file(
                "dictionaries.csv",
                "dictionary,value,rate,disabled",
                "sales_stage,Fourth,,",
                "industry,Mining,5,",
                "nothing,x,,",
                "industry,Oil,,yes",
                "industry,Oil,,");
        delete("dictionary_labels.csv");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "dictionaries.csv:2:rate",
                        "dictionaries.csv:3:rate",
                        "dictionaries.csv:4:dictionary",
                        "dictionaries.csv:5:disabled",
                        "dictionaries.csv:6:value");
    }

    @Test
    @DisplayName("X1 V1 V6: every bad cell is named, in one pass, and nothing is imported")
    void cells() {
        file(
                "opportunities.csv",
                "no,subject,customer,employee,stage,rate,cost,expected,start,planned,state,lost_reason",
                "O1,,C9,E9,Nope,101,-1,1.005,2011-13-01,2011-02-30,GONE,Price",
                "!2,x,C1,E1,First,50,0x10,１２,1899-01-01,,ACTIVE,Price",
                "O3,x,C1,E1,First,,1E3,,2011-02-01,2011-01-31,,",
                "O3,x,C1,E1,First,,,,2011-02-01,2011-01-31,TERMINATED,Price");
        List<String> bad = refused();
        assertThat(bad)
                .contains(
                        "opportunities.csv:2:subject",
                        "opportunities.csv:2:customer",
                        "opportunities.csv:2:employee",
                        "opportunities.csv:2:stage",
                        "opportunities.csv:2:rate",
                        "opportunities.csv:2:cost",
                        "opportunities.csv:2:expected",
                        "opportunities.csv:2:start",
                        "opportunities.csv:2:planned",
                        "opportunities.csv:2:state",
                        "opportunities.csv:3:no",
                        "opportunities.csv:3:cost",
                        "opportunities.csv:3:expected",
                        "opportunities.csv:3:start",
                        "opportunities.csv:3:lost_reason",
                        "opportunities.csv:4:cost",
                        "opportunities.csv:5:no",
                        "opportunities.csv:5:planned");
        assertThat(crm.opportunities().search(ListQuery.all()).rows()).isEmpty();
        assertThat(crm.customers().findByCode("C1")).isEmpty();
    }

    @Test
    @DisplayName("X1: quotes, field counts, encodings and headers that are not sound are named by file and line")
    void files() {
        file("customers.csv", "code,name", "C1,\"line one", "line two\"", "C2,a\"b", "C3,x,y");
        file("employees.csv", "code,title", "E1,x");
        bytes("products.csv", "\uFEFFcode,name\r\nP1,ok\r\n".getBytes(StandardCharsets.UTF_8));
        bytes("contact_persons.csv", new byte[] {
            'c',
            'u',
            's',
            't',
            'o',
            'm',
            'e',
            'r',
            ',',
            'n',
            'a',
            'm',
            'e',
            '\n',
            'C',
            '1',
            ',',
            (byte) 0xC4,
            (byte) 0xE3,
            '\n'
        });
        file("replies.csv", "kind,no,n,author,at,text", "CONTACT,O1,1,\"a,2011-01-01T00:00:00Z,open");
        file("notes.csv", "a", "b");
        assertThat(refused())
                .contains(
                        "customers.csv:4:-",
                        "customers.csv:5:-",
                        "employees.csv:1:name",
                        "contact_persons.csv:2:-",
                        "replies.csv:2:-",
                        "notes.csv:1:-")
                .noneMatch(row -> row.startsWith("products.csv"));
    }

    @Test
    @DisplayName("X1: if a file has an unknown column, the other columns are read, and their errors reported")
    void unknownColumn() {
        file("customers.csv", "code,colour,name,kind", "C1,red,One,", "C2,,,", "C3,blue,Three,NEITHER");
        file("employees.csv", "code,nickname,name", "E1,Annie,Ann", "E2,short");
        assertThat(refused())
                .containsExactly(
                        "customers.csv:1:colour",
                        "customers.csv:3:name",
                        "customers.csv:4:kind",
                        "employees.csv:1:nickname",
                        "employees.csv:3:-");
    }

    @Test
    @DisplayName("X1: of many bad rows the first thousand are told, all are counted")
    void many() {
        StringBuilder rows = new StringBuilder("code,name\n");
        for (int i = 0; i < 1500; i++) {
            rows.append("C").append(i).append(",\n");
        }
        bytes("customers.csv", rows.toString().getBytes(StandardCharsets.UTF_8));
        ImportRefusedException refusal = catchThrowableOfType(ImportRefusedException.class, this::load);
        assertThat(refusal.count()).isEqualTo(1500);
        assertThat(refusal.message(Locale.ENGLISH)).isEqualTo("Nothing was imported: 1,500 errors");
        assertThat(refusal.badRows()).hasSize(1000);
        assertThat(refusal.badRows()).extracting(BadRow::line).isSorted().endsWith(1001L);
    }

    @Test
    @DisplayName("X1: rows may come in any order: those of a parent are put together, however much there is of them")
    void anyOrder() throws IOException {
        List<String> rows = new ArrayList<>();
        List<String> parents = new ArrayList<>();
        for (int parent = 0; parent < 60; parent++) {
            parents.add("O" + parent + ",x,C1,E1,First,2011-01-05");
            for (int seq = 1; seq <= 20; seq++) {
                // long texts, for only so many characters are held at a time
                rows.add("O" + parent + "," + seq + ",2011-01-06T09:00,E1," + parent + "," + "s".repeat(18_000) + ","
                        + (seq % 2 == 0 ? "Second" : "First") + "," + seq + "," + (seq <= 15));
            }
        }
        Map<String, String> ordered = loadedInOrder(parents, rows);
        long seed = new Random().nextLong();
        Collections.shuffle(rows, new Random(seed));
        Collections.shuffle(parents, new Random(seed));
        assertThat(loadedInOrder(parents, rows)).as("seed " + seed).isEqualTo(ordered);
        rows.set(700, rows.get(700).replace("E1", "E9"));
        rows.set(3, rows.get(3).replaceFirst("O", "X"));
        file("contact_records.csv", lines("opportunity,seq,at,employee,subject,summary,stage,rate,completed", rows));
        assertThat(refused()).containsExactly("contact_records.csv:5:opportunity", "contact_records.csv:702:employee");
    }

    /** A summary of the ledger into which these rows have been loaded. */
    private Map<String, String> loadedInOrder(List<String> parents, List<String> rows) {
        Crm other = Crm.inMemory();
        file("opportunities.csv", lines("no,subject,customer,employee,stage,start", parents));
        file("contact_records.csv", lines("opportunity,seq,at,employee,subject,summary,stage,rate,completed", rows));
        other.exchange().importFrom(CsvFolder.open(folder));
        assertThat(other.verify()).isEmpty();
        Map<String, String> summary = new TreeMap<>();
        for (int parent = 0; parent < 60; parent++) {
            Opportunity o = other.opportunities().findByNumber("O" + parent).orElseThrow();
            summary.put(
                    o.number(),
                    o.present().rate() + " " + o.records().open() + " "
                            + other.contactRecords().of(o.id()).stream()
                                    .map(r -> r.subject() + r.tracked().rate())
                                    .toList());
        }
        return summary;
    }

    @Test
    @DisplayName(
            "K17: too many rows are refused; bytes that are not UTF-8 are reported with their line, in large files too")
    void limits() {
        StringBuilder rows = new StringBuilder("code,name,remarks\n");
        for (int i = 0; i < 1000; i++) {
            rows.append("D")
                    .append(i)
                    .append(",客户,\"")
                    .append("多行\n".repeat(50))
                    .append("\"\n");
        }
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        bytes("customers.csv", bytes);
        ImportRefusedException tooMany = catchThrowableOfType(
                ImportRefusedException.class,
                () -> crm.exchange().importFrom(CsvFolder.open(folder).withRowsUpTo(999)));
        assertThat(tooMany.badRows()).extracting(BadRow::line).containsExactly(2L + 999 * 51);
        int broken = rows.toString().substring(0, rows.indexOf("D900,")).getBytes(StandardCharsets.UTF_8).length;
        bytes[broken + 6] = (byte) 0xFF;
        bytes("customers.csv", bytes);
        assertThat(refused()).containsExactly("customers.csv:" + (2 + 900 * 51) + ":-");
    }

    @Test
    @DisplayName("X1 H1: an import is one entry of the history; keys that the ledger has are bad rows")
    void twice() {
        file(
                "opportunities.csv",
                "no,subject,customer,employee,stage,start,state",
                "O1,a,C1,E1,First,2011-01-05,APPROVED");
        load();
        assertThat(crm.opportunities().findByNumber("O1").orElseThrow().state()).isEqualTo(OpportunityState.APPROVED);
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "customers.csv:2:code",
                        "customers.csv:3:code",
                        "employees.csv:2:code",
                        "opportunities.csv:2:no");
        crm.customers().add(Customer.draft("NEW", "New"));
        assertThat(crm.verify()).isEmpty();
    }

    private static String[] lines(String header, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        return lines.toArray(String[]::new);
    }
}
