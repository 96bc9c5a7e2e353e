package ai.xentree.passwords;

import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A hash by Argon2id (RFC 9106) as it is kept, with what it takes to compute it again: in the string format of the Password Hashing
 * Competition.
 */
final class Argon2Text {

    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=(\\d{1,9})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final int memoryKib;
    private final int iterations;
    private final int parallelism;
    private final byte[] salt;
    private final byte[] hash;

    /** That hash, computed in so much memory (KiB) by so many passes over it, in so many lanes. */
    Argon2Text(int memoryKib, int iterations, int parallelism, byte[] salt, byte[] hash) {
        this.memoryKib = memoryKib;
        this.iterations = iterations;
        this.parallelism = parallelism;
        this.salt = salt;
        this.hash = hash;
    }

    static Argon2Text parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a hash by Argon2id");
        }
        var base64 = Base64.getDecoder();
        return new Argon2Text(
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                base64.decode(form.group(4)),
                base64.decode(form.group(5)));
    }

    String text() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        memoryKib, iterations, parallelism, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    /** How to compute it again, in memory of that pool. */
    Argon2Parameters parameters(BlockPool pool) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(memoryKib)
                .withIterations(iterations)
                .withParallelism(parallelism)
                .withBlockPool(pool)
                .build();
    }

    /** A pool that has room for computing it. */
    BlockPool room() {
        return new FixedBlockPool(Argon2BytesGenerator.getBlockCount(memoryKib, parallelism));
    }

    byte[] hash() {
        return hash;
    }
}
