package io.crmkit.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.reports.SampleTables;
import io.crmkit.reports.table.ReportFilter;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlRendererTest {

    /** All that a page is made of. Nothing here loads, runs, sends or frames anything. */
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "h1",
            "ul",
            "li",
            "div",
            "figure",
            "figcaption",
            "svg",
            "rect",
            "line",
            "text",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "span",
            "p");

    @Test
    @DisplayName("L8: a page has the table as people read it, its filters, when it was made, its total and its charts")
    void content() {
        ReportTable table = SampleTables.opportunities(5)
                .restrictedTo(
                        List.of(new ReportFilter(Localized.of("Customer", "客户"), Localized.of("S <1>", "S <1>"))));
        Document page = Pages.parse(ReportRenderers.html().render(table, Locale.CHINESE));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("zh-Hans");
        assertThat(texts(page, "h1")).containsExactly("客户机会分析（按客户汇总）");
        assertThat(texts(page, "li")).containsExactly("客户：S <1>", "制表时间：2026-03-05 17:00");
        assertThat(texts(page, "figcaption")).containsExactly("期望利润与机会利润");
        assertThat(texts(page, "tr")).hasSize(7);
        assertThat(Pages.elements(page, "tr").get(6).getTextContent()).startsWith("合计");
        Document every = Pages.parse(ReportRenderers.html().render(SampleTables.everyKind(), Locale.ENGLISH));
        assertThat(texts(every, "td"))
                .startsWith(
                        "active", "2026-03-02", "2026-03-02 09:30", "yes", "1,999", "1,234,567.50", "33.33", "0.0001");
        assertThat(Pages.elements(every, "figure")).isEmpty();
    }

    @Test
    @DisplayName("O8 L8: a page can be read without colours and without a screen")
    void accessible() {
        Document page = Pages.parse(ReportRenderers.html().render(SampleTables.everyKind(), Locale.ENGLISH));
        assertThat(Pages.elements(page, "th"))
                .allSatisfy(th -> assertThat(th.getAttribute("scope")).isIn("col", "row"));
        assertThat(Pages.elements(page, "tbody")
                        .get(0)
                        .getElementsByTagName("th")
                        .getLength())
                .isEqualTo(3);
        assertThat(texts(page, "caption")).containsExactly("Everything / one");
        assertThat(texts(page, "span")).containsExactly(" (terminated)", " (converted)");
        Document charts = Pages.parse(ReportRenderers.html().render(SampleTables.opportunities(5), Locale.ENGLISH));
        Element svg = Pages.elements(charts, "svg").get(0);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(Pages.elements(charts, "figcaption").get(0).getAttribute("id"))
                .isEqualTo(svg.getAttribute("aria-labelledby"));
        List<String> ids = Pages.elements(charts, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(texts(page, "style").get(0)).contains("@media print", "@page");
    }

    @Test
    @DisplayName("K16: hostile texts stay texts: a page has no element and no attribute from its data")
    void hostile() {
        String html = ReportRenderers.html().render(SampleTables.hostile(), Locale.ENGLISH);
        Document page = Pages.parse(html);
        assertThat(Pages.elements(page, "*")).allSatisfy(element -> {
            assertThat(ELEMENTS).contains(element.getTagName());
            IntStream.range(0, element.getAttributes().getLength())
                    .mapToObj(element.getAttributes()::item)
                    .forEach(attribute -> assertThat(attribute.getNodeName()).doesNotMatch("on.*|src|href|style"));
        });
        List<Element> rows = Pages.elements(page, "tr");
        for (int i = 0; i < SampleTables.HOSTILE.size(); i++) {
            String shown = rows.get(i + 1).getFirstChild().getTextContent();
            assertThat(shown)
                    .isEqualTo(SampleTables.HOSTILE
                            .get(i)
                            .replaceAll("[\u202A-\u202E\u2066-\u2069]", "")
                            .replace('\u0085', '\uFFFD'));
        }
        assertThat(html).contains("default-src &#39;none&#39;").doesNotContain("<script", "<img", "url(", "@import");
    }

    @Test
    @DisplayName("L8: a table without rows is a page that says so, without charts")
    void empty() {
        Document page = Pages.parse(ReportRenderers.html().render(SampleTables.opportunities(0), Locale.CHINESE));
        assertThat(texts(page, "p")).containsExactly("暂无数据");
        assertThat(Pages.elements(page, "figure")).isEmpty();
    }

    private static List<String> texts(Document page, String name) {
        return Pages.elements(page, name).stream().map(Element::getTextContent).toList();
    }
}
