package io.crmkit.examples.cli;

import io.crmkit.reports.quote.CompanyProfile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Reads the sender of quotes from a properties file in UTF-8. */
final class CompanyFile {

    /**
     * The keys of the file. Unknown keys are refused, because a misspelled one would silently be missing on the quote.
     */
    static final String KEYS = "name, address, phone, email, website, tax-number, bank, currency, logo";

    private CompanyFile() {}

    /**
     * Reads a company. The path of its logo is relative to the file, so that both can be moved together.
     *
     * @throws BadInput if the file is not UTF-8, is malformed or has an unknown key
     */
    static CompanyProfile read(Path file) throws IOException {
        Properties given = load(file);
        for (String key : given.stringPropertyNames()) {
            if (!List.of(KEYS.split(", ")).contains(key)) {
                throw new BadInput(
                        file + " has the unknown key " + key + "; known keys: " + KEYS,
                        file + " 中有未知的键 " + key + "；可用的键：" + KEYS);
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
            throw new BadInput(file + " is not UTF-8", file + " 不是 UTF-8 编码");
        } catch (IllegalArgumentException wrong) {
            throw new BadInput(file + ": " + wrong.getMessage(), file + "：" + wrong.getMessage());
        }
        return given;
    }
}
