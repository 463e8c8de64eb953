package io.crmkit.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.memory.MemoryStore;
import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportRow;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.spi.Contributions;
import io.crmkit.spi.CrmPlugin;
import io.crmkit.text.Localized;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportRenderersTest {

    private static final ReportTable TABLE = new ReportTable(
            Localized.of("Things", "东西"),
            List.of(new ReportColumn("name", Localized.of("Name", "名称"), ReportColumn.Kind.TEXT)),
            List.of(ReportRow.of("旭日")),
            List.of());

    @Test
    @DisplayName("L8: a renderer is found by the name of its format, and a host's comes in addition or in its place")
    void registered() {
        ReportRenderer own = new OwnRenderer("count");
        ReportRenderers renderers = ReportRenderers.standard().with(own).with(new OwnRenderer("csv"));
        assertThat(renderers.of("count")).isSameAs(own);
        assertThat(renderers.of("csv")).isInstanceOf(OwnRenderer.class);
        assertThat(renderers.formats())
                .containsSequence("text", "csv", "csv-safe")
                .endsWith("count");
        assertThat(ReportRenderers.standard().formats()).doesNotContain("count");
        assertThatThrownBy(() -> renderers.of("docx"))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused ->
                                assertThat(refused.violations().get(0).code()).isEqualTo(ErrorCode.NOT_ONE_OF))
                .hasMessageContaining("csv-safe");
        assertThatThrownBy(() -> renderers.of(null)).isInstanceOf(ValidationException.class);
    }

    @Test
    @DisplayName("L8: a renderer that a plugin of the CRM provides is there beside the usual ones")
    void provided() {
        ReportRenderer own = new OwnRenderer("count");
        Crm crm = Crm.builder()
                .store(MemoryStore.create())
                .plugin(new CrmPlugin() {
                    @Override
                    public String id() {
                        return "count";
                    }

                    @Override
                    public void install(Contributions contributions) {
                        contributions.provide(ReportRenderer.class, own.format(), own);
                    }
                })
                .build();
        assertThat(ReportRenderers.standard(crm).of("count")).isSameAs(own);
        assertThat(ReportRenderers.standard(crm).formats())
                .containsAll(ReportRenderers.standard().formats());
    }

    @Test
    @DisplayName("L8: a renderer of text writes UTF-8 into a stream that it leaves open")
    void stream() throws IOException {
        for (String format : List.of("text", "csv", "csv-safe")) {
            ReportRenderer renderer = ReportRenderers.standard().of(format);
            UnclosableStream out = new UnclosableStream();
            renderer.render(TABLE, Locale.CHINESE, out);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("旭日").endsWith("\n");
            assertThat(renderer.mediaType()).endsWith("charset=utf-8");
        }
    }

    private static final class UnclosableStream extends ByteArrayOutputStream {
        @Override
        public void close() {
            throw new IllegalStateException("the stream is the caller's");
        }
    }

    private record OwnRenderer(String format) implements ReportRenderer {
        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void render(ReportTable table, Locale locale, OutputStream out) throws IOException {
            out.write(table.rows().size());
        }
    }
}
