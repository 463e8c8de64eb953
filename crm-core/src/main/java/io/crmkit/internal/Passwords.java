package io.crmkit.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords by the PBKDF2 of the JDK with a salt of their own, and compares them (U2). Every call takes as long as
 * every other, a good part of a second, so that none is made in a transaction.
 */
final class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final String MARK = "pbkdf2-sha256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    /** A hash that no password has. */
    static final String OF_NOBODY = kept(ROUNDS, new byte[SALT_BYTES], new byte[HASH_BITS / 8]);

    private Passwords() {}

    /** The hash of a password as it is kept: how it was made, the salt and the hash. */
    static String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return kept(ROUNDS, salt, derived(password, salt, ROUNDS));
    }

    /** Whether a password is the one of a hash that is kept. */
    static boolean matches(char[] password, String kept) {
        String[] parts = kept.split("\\$");
        byte[] hash = derived(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[3]));
    }

    private static String kept(int rounds, byte[] salt, byte[] hash) {
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
