package io.crmkit.internal.user;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes and compares passwords with the JDK's PBKDF2 and a random salt for each password (U2). A call takes a
 * considerable part of a second, so it must not run in a transaction.
 */
final class Passwords {

    /** The hashing that the product uses. */
    static final Passwords STRONG = new Passwords(600_000);

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final String MARK = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    private final int rounds;

    Passwords(int rounds) {
        this.rounds = rounds;
    }

    /** Returns the stored form of a password: the algorithm, the salt and the hash. */
    String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return kept(salt, derived(password, salt, rounds));
    }

    /** Returns a hash that no password matches. */
    String ofNobody() {
        return kept(new byte[SALT_BYTES], new byte[HASH_BITS / 8]);
    }

    /** Returns whether a password matches a stored hash. */
    boolean matches(char[] password, String kept) {
        String[] parts = kept.split("\\$");
        byte[] hash = derived(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[3]));
    }

    private String kept(byte[] salt, byte[] hash) {
        Base64.Encoder text = Base64.getEncoder();
        return String.join("$", MARK, Integer.toString(rounds), text.encodeToString(salt), text.encodeToString(hash));
    }

    private static byte[] derived(char[] password, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(password, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no " + ALGORITHM, missing);
        } finally {
            key.clearPassword();
        }
    }
}
