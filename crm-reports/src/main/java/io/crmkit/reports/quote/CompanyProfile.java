package io.crmkit.reports.quote;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import java.util.Base64;
import java.util.Optional;

/**
 * The company that sends a quote, as its letterhead tells it; empty texts are left out. A host makes it from what it knows
 * of the company. Immutable and thread-safe.
 *
 * @param address in one or more lines
 * @param taxNumber by which the tax authorities know it
 * @param bank bank and account, in one or more lines
 * @param currency what the ledger's amounts are in, such as {@code EUR} or {@code CNY}
 * @param logo a PNG, JPEG or GIF as an address of the scheme {@code data}; see {@link #withLogo}
 * @since 0.1
 */
public record CompanyProfile(
        String name,
        String address,
        String phone,
        String email,
        String website,
        String taxNumber,
        String bank,
        String currency,
        Optional<String> logo) {

    /** The most bytes of a logo. */
    public static final int LARGEST_LOGO = 1024 * 1024;

    /** @throws ValidationException if anything is null */
    public CompanyProfile {
        ValidationException.requireGiven("name", name);
        ValidationException.requireGiven("address", address);
        ValidationException.requireGiven("phone", phone);
        ValidationException.requireGiven("email", email);
        ValidationException.requireGiven("website", website);
        ValidationException.requireGiven("taxNumber", taxNumber);
        ValidationException.requireGiven("bank", bank);
        ValidationException.requireGiven("currency", currency);
        ValidationException.requireGiven("logo", logo);
    }

    /** A company of which only the name is known. */
    public static CompanyProfile named(String name) {
        return new CompanyProfile(name, "", "", "", "", "", "", "", Optional.empty());
    }

    public CompanyProfile withAddress(String newAddress) {
        return new CompanyProfile(name, newAddress, phone, email, website, taxNumber, bank, currency, logo);
    }

    public CompanyProfile withContact(String newPhone, String newEmail, String newWebsite) {
        return new CompanyProfile(name, address, newPhone, newEmail, newWebsite, taxNumber, bank, currency, logo);
    }

    public CompanyProfile withTaxNumber(String newTaxNumber) {
        return new CompanyProfile(name, address, phone, email, website, newTaxNumber, bank, currency, logo);
    }

    public CompanyProfile withBank(String newBank) {
        return new CompanyProfile(name, address, phone, email, website, taxNumber, newBank, currency, logo);
    }

    public CompanyProfile withCurrency(String newCurrency) {
        return new CompanyProfile(name, address, phone, email, website, taxNumber, bank, newCurrency, logo);
    }

    /**
     * The same company with a logo.
     *
     * @param picture the bytes of a PNG, JPEG or GIF
     * @throws ValidationException if they are none, or more than {@value #LARGEST_LOGO}
     */
    public CompanyProfile withLogo(byte[] picture) {
        ValidationException.requireGiven("logo", picture);
        if (picture.length > LARGEST_LOGO) {
            throw ValidationException.of("logo", ErrorCode.TOO_LARGE, LARGEST_LOGO);
        }
        String address =
                "data:image/" + kind(picture) + ";base64," + Base64.getEncoder().encodeToString(picture);
        return new CompanyProfile(
                name, this.address, phone, email, website, taxNumber, bank, currency, Optional.of(address));
    }

    private static String kind(byte[] picture) {
        int begin = picture.length < 4
                ? 0
                : (picture[0] & 0xFF) << 24 | (picture[1] & 0xFF) << 16 | (picture[2] & 0xFF) << 8 | picture[3] & 0xFF;
        if (begin == 0x89504E47) {
            return "png";
        } else if (begin == 0x47494638) {
            return "gif";
        } else if (begin >>> 8 == 0xFFD8FF) {
            return "jpeg";
        }
        throw ValidationException.of("logo", ErrorCode.NOT_ONE_OF, "PNG, JPEG, GIF");
    }
}
