package io.crmkit.examples.cli;

import io.crmkit.reports.quote.CompanyProfile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Reads who sends quotes from a properties file in UTF-8. */
final class CompanyFile {

    /** What such a file has. */
    static final String KEYS = "name, address, phone, email, website, tax-number, bank, currency, logo";

    private CompanyFile() {}

    /** The company of a file; its logo is named relative to it. */
    static CompanyProfile read(Path file) throws IOException {
        Properties given = load(file);
        for (String key : given.stringPropertyNames()) {
            if (!List.of(KEYS.split(", ")).contains(key)) {
                throw new BadInput(file + " has " + key + "; known are " + KEYS, file + " 中有 " + key + "；可用的有：" + KEYS);
            }
        }
        CompanyProfile company = CompanyProfile.named(given.getProperty("name", ""))
                .withAddress(given.getProperty("address", ""))
                .withContact(
                        given.getProperty("phone", ""),
                        given.getProperty("email", ""),
                        given.getProperty("website", ""))
                .withTaxNumber(given.getProperty("tax-number", ""))
                .withBank(given.getProperty("bank", ""))
                .withCurrency(given.getProperty("currency", ""));
        String logo = given.getProperty("logo");
        return logo == null ? company : company.withLogo(Files.readAllBytes(file.resolveSibling(logo)));
    }

    private static Properties load(Path file) throws IOException {
        Properties given = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            given.load(reader);
        } catch (CharacterCodingException wrong) {
            throw new BadInput(file + " is no UTF-8", file + " 不是 UTF-8 编码");
        } catch (IllegalArgumentException wrong) {
            throw new BadInput(file + ": " + wrong.getMessage(), file + "：" + wrong.getMessage());
        }
        return given;
    }
}
