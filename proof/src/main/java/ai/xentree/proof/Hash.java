package ai.xentree.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A hash in the tree: SHA-256, with leaves and inner nodes told apart by their first byte (RFC 9162, section 2.1.1). */
public final class Hash {

    /** Its length. */
    public static final int BYTES = 32;

    /** The name of what computes it. */
    public static final String ALGORITHM = "SHA-256";

    /** The root of a tree without leaves. */
    public static final Hash EMPTY = new Hash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of a leaf's data. */
    public static Hash ofLeaf(byte[] data) {
        var digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(data));
    }

    /** The hash of a node above two others. */
    public static Hash ofNode(Hash left, Hash right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /** The hash that begins at an offset. */
    public static Hash at(byte[] bytes, int offset) {
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + BYTES));
    }

    /**
     * Reads what {@link #hex} writes.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static Hash parse(String hex) {
        var bytes = HexFormat.of().parseHex(hex);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A hash has " + 2 * BYTES + " hexadecimal digits: " + hex);
        }
        return new Hash(bytes);
    }

    /** 64 hexadecimal digits, lower case. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes the {@value #BYTES} bytes at an offset. */
    public void writeTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime lacks " + ALGORITHM + ".", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
