package org.qifu.revisit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * One place drawn out of a block of general closings. The place follows from the stored seed alone, so that an auditor
 * can draw it again with nothing but a SHA-256 program (C-24):
 *
 * <ol>
 *   <li>Join seed, station code, month (yyyy-MM), block number and number of places with {@code |}, for instance
 *       {@code 00ff…|town|2026-07|1|5}, and take the SHA-256 of its UTF-8 bytes.
 *   <li>Read the 32 bytes of the digest from the left as numbers 0…255. Pass over every number not below the largest
 *       multiple of the number of places that is at most 256 (255 for five places): it would favour the low places.
 *   <li>The first number kept, modulo the number of places, plus one, is the place drawn, counted from 1.
 * </ol>
 *
 * A seed is 32 bytes of {@link SecureRandom}, written as 64 lower-case hexadecimal digits. At most the number 255 is ever
 * passed over (for three and five places), so that a digest without any usable number will not be met.
 *
 * @param base station and month of the block
 * @param block number of the block in the month, from 1
 * @param places how many closings the block has: five, or 1 to 4 for a month's last block at its topping up
 */
record Lot(StationMonth base, int block, int places) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static String newSeed() {
        byte[] seed = new byte[32];
        RANDOM.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    int place(String seed) {
        int limit = 256 - 256 % places;
        for (byte b : digest(seed)) {
            int number = Byte.toUnsignedInt(b);
            if (number < limit) {
                return number % places + 1;
            }
        }
        throw new IllegalStateException("The digest of the seed has no usable byte: " + seed);
    }

    private byte[] digest(String seed) {
        String text = String.join(
                "|", seed, base.station(), base.month().toString(), String.valueOf(block), String.valueOf(places));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
