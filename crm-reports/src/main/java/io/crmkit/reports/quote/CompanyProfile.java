package io.crmkit.reports.quote;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import java.util.Base64;
import java.util.Optional;

/**
 * The company that sends a quote, as shown on its letterhead. Empty texts are left out. Immutable and thread-safe.
 *
 * @param name the company's name; may be empty
 * @param address the postal address, in one or more lines
 * @param phone the telephone number
 * @param email the e-mail address
 * @param website the address of the website
 * @param taxNumber the number under which the tax authorities know the company
 * @param bank the bank and account number, in one or more lines
 * @param currency the currency of the ledger's amounts, such as {@code EUR} or {@code CNY}
 * @param logo a PNG, JPEG or GIF as a {@code data:} address, see {@link #withLogo}; empty for none
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

    /** The maximum size of a logo in bytes (1 MiB). Every printed quote contains the logo. */
    public static final int LARGEST_LOGO = 1024 * 1024;

    /** @throws ValidationException with {@code value.required} if a component is null */
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

    /** Returns a profile that has only a name. */
    public static CompanyProfile named(String name) {
        return new CompanyProfile(name, "", "", "", "", "", "", "", Optional.empty());
    }

    /** Returns this profile with another postal address. */
    public CompanyProfile withAddress(String newAddress) {
        return new CompanyProfile(name, newAddress, phone, email, website, taxNumber, bank, currency, logo);
    }

    /** Returns this profile with other contact data. */
    public CompanyProfile withContact(String newPhone, String newEmail, String newWebsite) {
        return new CompanyProfile(name, address, newPhone, newEmail, newWebsite, taxNumber, bank, currency, logo);
    }

    /** Returns this profile with another tax number. */
    public CompanyProfile withTaxNumber(String newTaxNumber) {
        return new CompanyProfile(name, address, phone, email, website, newTaxNumber, bank, currency, logo);
    }

    /** Returns this profile with another bank account. */
    public CompanyProfile withBank(String newBank) {
        return new CompanyProfile(name, address, phone, email, website, taxNumber, newBank, currency, logo);
    }

    /** Returns this profile with another currency. The currency is only printed; no amount is converted. */
    public CompanyProfile withCurrency(String newCurrency) {
        return new CompanyProfile(name, address, phone, email, website, taxNumber, bank, newCurrency, logo);
    }

    /**
     * Returns this profile with a logo.
     *
     * @param picture the bytes of a PNG, JPEG or GIF
     * @throws ValidationException with {@code value.not-one-of} if they are none of these, or {@code value.too-large}
     *     if there are more than {@value #LARGEST_LOGO} bytes
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

    /** Recognises the format by the first bytes, because the name of a file says nothing certain about its content. */
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
