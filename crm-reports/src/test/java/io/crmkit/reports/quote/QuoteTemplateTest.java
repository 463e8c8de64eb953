package io.crmkit.reports.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuoteTemplateTest {

    private static final String FRAME = "<html><head><title>t</title></head><body>%s</body></html>";

    private final SampleQuotes quotes = SampleQuotes.english();

    @Test
    @DisplayName("Q5: a user's template has values by name, a part for each line, and parts that are there or not")
    void template() throws IOException {
        QuoteView view = quotes.few();
        assertThat(body(
                        "{{quote.number}} to {{ customer.name }}: {{#lines}}[{{number}} {{product}} {{final}}]{{/lines}}",
                        view))
                .isEqualTo("Q-2026-0017 to Sunrise Trading &amp; Sons: [1 Hammer drill 1,844.75][2 Circular saw 735.30]"
                        + "[3 Tool case 525.97]");
        assertThat(body("{{#quote.expired}}old{{/quote.expired}}{{^quote.expired}}good{{/quote.expired}}", view))
                .isEqualTo("good");
        assertThat(body(
                        "{{#lines}}{{#off}}{{number}}: {{off}} off, {{payable}} of {{quote.number}}{{/off}}{{/lines}}",
                        view))
                .isEqualTo("1: 10% off, 90% of Q-2026-0017");
        assertThat(body("<table>{{#lines}}<tr><td>{{code}}</td></tr>{{/lines}}</table>{{! a remark }}<br/>", view))
                .isEqualTo("<table><tr><td>D-100</td></tr><tr><td>S-20</td></tr><tr><td>K-7</td></tr></table><br/>");
    }

    @Test
    @DisplayName("Q5: the templates of this library are templates that a user can change")
    void standard() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE, Locale.FRANCE)) {
            QuoteTemplate standard = QuoteTemplate.standard(locale);
            assertThat(QuoteTemplate.of("<!DOCTYPE html>\n" + standard.text()).text())
                    .endsWith(standard.text());
        }
    }

    @Test
    @DisplayName("Q5: every mistake of a template is told at once, with its line and column")
    void mistakes() {
        refused(
                "<html>\n<head></head>\n<body>\n  {{quote.nobody}} {{#lines}}{{prize}}{{/lines}}\n</body></html>",
                Map.of("template:4:3", ErrorCode.TEMPLATE_NAME, "template:4:30", ErrorCode.TEMPLATE_NAME));
        refused(
                "<html><head></head><body>\n<p>{{#lines}}</p>\n{{/lines}}{{/quote.number}}</body></html>",
                Map.of(
                        "template:2:4", ErrorCode.TEMPLATE_SECTION,
                        "template:3:1", ErrorCode.TEMPLATE_SECTION,
                        "template:3:11", ErrorCode.TEMPLATE_SECTION));
        refused(
                "<html><head></head><body>\n<p>客户{{x</p></body></html>",
                Map.of("template:2:6", ErrorCode.TEMPLATE_MARKUP));
        refused(
                "<html><head></head>\n<body><p>{{quote.number}}</b></body></html>",
                Map.of("template:2:28", ErrorCode.TEMPLATE_MARKUP));
        refused("<html><head></head><body>a&nbsp;b</body></html>", Map.of("template:1:33", ErrorCode.TEMPLATE_MARKUP));
        refused("{{quote.number}}", Map.of("template:1:1", ErrorCode.TEMPLATE_MARKUP));
        refused("", Map.of("template:1:1", ErrorCode.TEMPLATE_MARKUP));
        refused("<p></p>", Map.of("template:1:1", ErrorCode.TEMPLATE_MARKUP));
        refused("<html><body/></html>", Map.of("template:1:1", ErrorCode.TEMPLATE_MARKUP));
        ValidationException unknown = catchThrowableOfType(
                ValidationException.class, () -> QuoteTemplate.of(FRAME.formatted("{{quote.nobody}}")));
        assertThat(unknown).hasMessageContaining("quote.number, ").hasMessageContaining("template:1:42: ");
        assertThat(unknown.message(Locale.CHINESE)).contains("此处没有 {{quote.nobody}}");
    }

    @Test
    @DisplayName("K16: a template reaches no class, no file and no network: what it might do so with is refused")
    void hostile() {
        for (String part : List.of(
                "<script>alert(1)</script>",
                "<img src=\"http://127.0.0.1/x.png\"/>",
                "<img src=\"file:///etc/passwd\"/>",
                "<img src=\"//127.0.0.1/x\"/>",
                "<img src=\"data:image/svg+xml;base64,AAAA\"/>",
                "<img src=\"data:text/html;base64,AAAA\"/>",
                "<img src=\"logo\" onerror=\"alert(1)\"/>",
                "<p onclick=\"x()\">a</p>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<iframe src=\"http://127.0.0.1/\"></iframe>",
                "<object data=\"x\"></object>",
                "<embed src=\"x\"/>",
                "<link rel=\"stylesheet\" href=\"http://127.0.0.1/x.css\"/>",
                "<base href=\"http://127.0.0.1/\"/>",
                "<meta http-equiv=\"refresh\" content=\"0;url=http://127.0.0.1/\"/>",
                "<form action=\"x\"><input/></form>",
                "<svg><image href=\"http://127.0.0.1/\"/></svg>",
                "<math/>",
                "<video src=\"x\"/>",
                "<style>@import url(http://127.0.0.1/x.css);</style>",
                "<style>@import 'http://127.0.0.1/x.css';</style>",
                "<style>@font-face { font-family: x; src: url(http://127.0.0.1/x.ttf); }</style>",
                "<style>p { background: u\\72l(http://127.0.0.1/x.png); }</style>",
                "<style>p { background: URL(http://127.0.0.1/x.png); }</style>",
                "<style>p { background: url/**/(x); } p { background: u/**/rl(x); } /* </style>",
                "<style>p { background: image-set('http://127.0.0.1/x.png' 1x); }</style>",
                "<style>p { width: expression(alert(1)); }</style>",
                "<style>{{quote.remarks}}</style>",
                "<style>p { content: '&lt;/style>&lt;script>alert(1)&lt;/script>'; }</style>",
                "<p style=\"background: url(http://127.0.0.1/)\">a</p>",
                "<p title=\"{{quote.remarks}}\">a</p>",
                "<p {{quote.remarks}}>a</p>",
                "<{{quote.remarks}}>a</p>",
                "<![CDATA[<script>alert(1)</script>{{quote.number}}]]>",
                "<?xml-stylesheet href=\"http://127.0.0.1/x.css\"?>",
                "<?t 0?>",
                "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
                "{{constructor}}",
                "{{quote.class}}",
                "{{quote.getClass.forName}}",
                "{{.}}",
                "{{}}",
                "{{{quote.remarks}}}",
                "{{&quote.remarks}}",
                "{{>file:///etc/passwd}}",
                "{{=<% %>=}}",
                "{{#lines}}{{#lines}}x{{/lines}}{{/lines}}")) {
            assertThatThrownBy(() -> QuoteTemplate.of(FRAME.formatted(part)))
                    .as(part)
                    .isInstanceOfSatisfying(
                            ValidationException.class,
                            refused -> assertThat(refused.violations())
                                    .allSatisfy(violation ->
                                            assertThat(violation.field()).matches("template:\\d+:\\d+")));
        }
        for (String page : List.of(
                "<!DOCTYPE html SYSTEM \"http://127.0.0.1/x.dtd\">" + FRAME.formatted("x"),
                "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + FRAME.formatted("&b;"),
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + FRAME.formatted("x"))) {
            assertThatThrownBy(() -> QuoteTemplate.of(page)).isInstanceOf(ValidationException.class);
        }
    }

    @Test
    @DisplayName("K16: other template languages are plain text, and so are all texts of a quote")
    void plainText() throws IOException {
        QuoteView view = quotes.view(AddQuote.builder()
                .number("${7*7}")
                .date(SampleQuotes.TODAY)
                .remarks("<script>{{company.bank}}</script>\u202E<#assign x=1>")
                .lines(List.of(
                        LineInput.of(quotes.product("<b>", "</td>{{no}}\"'&", "x", "pc", "1"), new BigDecimal("1")))));
        assertThat(body(
                        "#{7} $class <p>{{quote.number}}|{{quote.remarks}}|{{#lines}}{{code}}{{product}}{{/lines}}</p>",
                        view))
                .isEqualTo("#{7} $class <p>${7*7}|&lt;script&gt;{{company.bank}}&lt;/script&gt;&lt;#assign x=1&gt;|"
                        + "&lt;b&gt;&lt;/td&gt;{{no}}&quot;&#39;&amp;</p>");
    }

    @Test
    @DisplayName("K17: a template is bounded in length, depth, and in what it makes of a quote")
    void limits() {
        assertThatThrownBy(() -> QuoteTemplate.of("x".repeat(600_000))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> QuoteTemplate.of(FRAME.formatted("<p>".repeat(9_999) + "</p>".repeat(9_999))))
                .isInstanceOf(ValidationException.class);
        String sections = "{{#quote.number}}".repeat(9_999) + "x" + "{{/quote.number}}".repeat(9_999);
        assertThatThrownBy(() -> QuoteTemplate.of(FRAME.formatted(sections))).isInstanceOf(ValidationException.class);
        QuoteTemplate large = QuoteTemplate.of(FRAME.formatted("{{#lines}}" + "x".repeat(400_000) + "{{/lines}}"));
        QuoteView view = quotes.many(100);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new QuotePrinter(SampleQuotes.ENGLISH).html(view, large, out))
                .isInstanceOf(ValidationException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    @DisplayName("K16: whatever is damaged in a template, it is refused or it makes a page, and quickly")
    void random() {
        long seed = Long.getLong("crm.seed", System.nanoTime());
        Random random = new Random(seed);
        QuoteView view = quotes.few();
        String[] pieces = {
            "{{",
            "}}",
            "<",
            ">",
            "</",
            "{{#lines}}",
            "{{/lines}}",
            "<p",
            "\"",
            "'",
            "<!--",
            "-->",
            "&",
            ";",
            "{{quote.number}}",
            "<_x>",
            "<style>",
            "</style>",
            "\n",
            "\uD83D",
            "\u0000",
            "]]>",
            "<?",
            "/>",
            "="
        };
        String standard = QuoteTemplate.standard(Locale.CHINESE).text();
        for (int run = 0; run < 200; run++) {
            StringBuilder damaged = new StringBuilder(standard);
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(damaged.length());
                if (random.nextBoolean()) {
                    damaged.insert(at, pieces[random.nextInt(pieces.length)]);
                } else {
                    damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(20)));
                }
            }
            Assertions.assertTimeout(
                    Duration.ofSeconds(10),
                    () -> {
                        try {
                            new QuotePrinter(SampleQuotes.CHINESE)
                                    .html(view, QuoteTemplate.of(damaged.toString()), new ByteArrayOutputStream());
                        } catch (ValidationException refused) {
                            assertThat(refused.violations()).isNotEmpty();
                        }
                    },
                    "-Dcrm.seed=" + seed);
        }
    }

    private static void refused(String template, Map<String, ErrorCode> expected) {
        ValidationException refused = catchThrowableOfType(ValidationException.class, () -> QuoteTemplate.of(template));
        assertThat(refused).as(template).isNotNull();
        assertThat(refused.violations())
                .extracting(Violation::field, Violation::code)
                .containsExactlyInAnyOrderElementsOf(expected.entrySet().stream()
                        .map(each -> tuple(each.getKey(), each.getValue()))
                        .toList());
    }

    /** What a template makes of a quote between {@code <body>} and {@code </body>}. */
    private static String body(String part, QuoteView view) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new QuotePrinter(SampleQuotes.ENGLISH).html(view, QuoteTemplate.of(FRAME.formatted(part)), out);
        String page = out.toString(StandardCharsets.UTF_8);
        return page.substring(page.indexOf("<body>") + 6, page.indexOf("</body>"));
    }
}
