package io.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.list.Filter;
import io.crmkit.list.ListLayout;
import io.crmkit.list.ListPreferences;
import io.crmkit.list.Operator;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.user.Actor;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of a part of a tree, and as a user has them. */
class ListModesTest {

    @TempDir
    Path temp;

    @BeforeEach
    void ledger() {
        Folder folder = Folder.small(temp.resolve("in"))
                .file(
                        "customers.csv",
                        "code,parent,name",
                        "K1,,South",
                        "K2,K1,Far South",
                        "B1,K1,Near",
                        "C1,K2,Zoë",
                        "C2,,Alone");
        assertThat(Shell.run("import", "--db", db(), folder.path()).code()).isZero();
    }

    @Test
    @DisplayName("M7: customers are listed flat, below a category, or level by level with the way up")
    void levels() {
        assertThat(codes("customers")).containsExactly("B1", "C1", "C2");
        assertThat(codes("customers", "--under", "K1")).containsExactly("B1", "C1");
        assertThat(codes("customers", "--level")).containsExactly("K1", "C2");
        assertThat(codes("customers", "--level", "--under", "K1")).containsExactly("K2", "B1");
        assertThat(codes("customers", "--level", "--under", "K2")).containsExactly("C1");
        assertThat(codes("customers", "--under", "C2")).isEmpty();
        assertThat(codes("employees", "--level")).containsExactly("E1", "E2");
        assertThat(codes("customers", "--level", "--sort", "-name", "--filter", "category eq false"))
                .containsExactly("C2");
        assertThat(list("customers", "--level", "--under", "K2").out())
                .startsWith("Customers, page 1 of 1\nBelow: K1 South / K2 Far South\n\nCode");
        assertThat(list("customers", "--under", "K1", "--lang", "zh").out()).startsWith("客户，第 1/1 页\n上级：K1 South\n");
    }

    @Test
    @DisplayName("M7: page after page a level gives every row once, categories first")
    void pages() {
        assertThat(Stream.of("1", "2")
                        .flatMap(page -> codes("customers", "--level", "--size", "1", "--page", page).stream()))
                .containsExactly("K1", "C2");
    }

    @Test
    @DisplayName("L6, L7: a list is shown as a user has laid it out, with the filter that it has saved")
    void saved() {
        try (Crm crm = Crm.builder()
                .store(JdbcStore.h2File(db()).build())
                .actor(Actor.of("ann"))
                .build()) {
            ListPreferences preferences = crm.preferences();
            preferences.saveLayout(
                    OpportunityColumns.LIST,
                    new ListLayout(
                            List.of(
                                    new ListLayout.VisibleColumn("state", OptionalInt.empty()),
                                    new ListLayout.VisibleColumn("number", OptionalInt.of(40))),
                            2,
                            true));
            preferences.saveFilter(
                    OpportunityColumns.LIST,
                    "approved",
                    Filter.where(OpportunityColumns.STATE, Operator.EQ, "APPROVED"));
        }
        assertThat(list("opportunities", "--format", "csv", "--as", "ann", "--saved", "approved")
                        .out())
                .isEqualTo("state,number\nAPPROVED,O3\n");
        assertThat(list(
                                "opportunities",
                                "--format",
                                "csv",
                                "--as",
                                "ann",
                                "--columns",
                                "number",
                                "--filter",
                                "number ne O1")
                        .out())
                .isEqualTo("number\nO2\nO3\n");
        assertThat(codes("opportunities", "--as", "ann", "--saved", "approved", "--filter", "number eq O1"))
                .isEmpty();
        assertThat(codes("opportunities", "--as", "bob")).containsExactly("O1", "O2", "O3");
    }

    @Test
    @DisplayName("M7, L6: what does not fit is exit 2 in one line")
    void refused() {
        list("customers", "--under", "K9").assertRefused(2, "category K9 was not found");
        list("customers", "--under", "K9", "--lang", "zh").assertRefused(2, "类别 K9 不存在");
        list("opportunities", "--level").assertRefused(2, "need customers, employees or products");
        list("quotes", "--under", "K1").assertRefused(2, "need customers, employees or products");
        list("opportunities", "--saved", "approved").assertRefused(2, "--saved needs --as");
        list("opportunities", "--as", "ann", "--saved", "approved")
                .assertRefused(2, "ann has not saved a filter approved");
        list("opportunities", "--as", "").assertRefused(2);
    }

    private Path db() {
        return temp.resolve("crm");
    }

    private Shell list(String... options) {
        return Shell.run(Stream.concat(Stream.of("list", "--db", db()), Stream.of(options))
                .toArray());
    }

    /** The first column of a list. */
    private List<String> codes(String... options) {
        Shell listed = list(
                Stream.concat(Stream.of(options), Stream.of("--format", "csv")).toArray(String[]::new));
        assertThat(listed.err()).isEmpty();
        return listed.out().lines().skip(1).map(line -> line.split(",")[0]).toList();
    }
}
