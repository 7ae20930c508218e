package io.ruamlem.word;

/** The checksum of two pieces together, from those of each: CRC-32 is a remainder of polynomials over GF(2), as in zlib's {@code crc32_combine}. */
final class Crc {
    /** ISO 3309, the highest power in the lowest bit. */
    private static final int POLYNOMIAL = 0xEDB88320;

    private static final int ONE = 1 << 31;
    private static final int X_TO_8 = ONE >>> 8;

    /** @param length of the second, in bytes */
    static int joined(int first, int second, long length) {
        return times(power(X_TO_8, length), first) ^ second;
    }

    private static int power(int base, long exponent) {
        int power = ONE;
        int square = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) power = times(power, square);
            square = times(square, square);
        }
        return power;
    }

    private static int times(int one, int other) {
        int product = 0;
        int shifted = other;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((one & bit) != 0) product ^= shifted;
            shifted = (shifted & 1) == 0 ? shifted >>> 1 : shifted >>> 1 ^ POLYNOMIAL;
        }
        return product;
    }

    private Crc() {}
}
