package io.crmkit.reports.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.reports.font.PdfFonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPageTest {

    private static final PdfFonts FONTS = PdfFonts.none();

    @TempDir
    Path folder;

    @Test
    @DisplayName("K16: whatever a page names, nothing is fetched: pictures, sheets, fonts, objects, imports, files")
    void fetchesNothing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "body::before { content: 'SECRET'; }");
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String page = """
                    <html lang="en"><head><title>T</title><link rel="stylesheet" href="URL.css"/>
                    <link rel="stylesheet" href="FILE"/><base href="URL"/>
                    <style>@import url('URL.css'); @import 'FILE';
                    @font-face { font-family: x; src: url('URL.ttf'); }
                    p { background-image: url(URL.png); list-style-image: url(URL.png); }
                    @page { @top-left { background: url(URL.png); content: url(URL.png); } }
                    p::before { content: url(URL.png); }</style></head>
                    <body><p>seen</p><img alt="a" src="URL.png"/><img alt="a" src="URL.svg"/><object data="URL"></object>
                    <iframe src="URL"></iframe><embed src="URL"/><video src="URL"></video><img alt="a" src="FILE"/>
                    <img alt="a" src="jar:FILE!/x"/><img alt="a" src="//127.0.0.1/x"/>
                    <script>while (true) {}</script></body></html>
                    """.replace("URL", url).replace("FILE", secret.toUri().toString());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Pdf.write(page, FONTS, out);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
            try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("seen").doesNotContain("SECRET");
            }
        }
    }

    @Test
    @DisplayName("K16: a page with a document type, which might name entities, is refused")
    void noDocumentType() {
        for (String page : List.of(
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><head/><body>&x;</body></html>",
                "<!DOCTYPE html SYSTEM \"http://127.0.0.1:9/x.dtd\"><html><head/><body/></html>")) {
            assertThatThrownBy(() -> Pdf.write(page, FONTS, new ByteArrayOutputStream()))
                    .isInstanceOf(IOException.class);
        }
    }
}
