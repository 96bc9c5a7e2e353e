package ai.xentree.oulad;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes identifiers that follow from what they identify, so that an import run again finds everything there. They are UUIDs
 * of version 5 (RFC 9562); those of sessions, of which there are most by far, have the layout of version 7 instead, with the
 * session's start as their time and the hash as the rest, so that they come in the order in which they are recorded.
 */
final class NaturalIds {

    private static final UUID NAMESPACE = UUID.fromString("6f7d9c56-52a3-5b0c-9a55-0d3c8f3a7e11");
    private static final int TIMESTAMP_SHIFT = 16;
    private static final long VERSION_7 = 0x7000;
    private static final long TWELVE_BITS = 0xFFF;

    private final NameBasedGenerator generator = Generators.nameBasedGenerator(NAMESPACE);

    UUID organization(String slug) {
        return named("organization:" + slug);
    }

    UUID team(String slug, String presentation) {
        return named("team:" + slug + ":" + presentation);
    }

    UUID account(String username) {
        return named("account:" + username);
    }

    UUID module(long assessment) {
        return named("module:" + assessment);
    }

    /** Counting from 1 where a student has several attempts at one assessment. */
    UUID attempt(long assessment, long student, int number) {
        return named("attempt:" + assessment + ":" + student + ":" + number);
    }

    UUID session(long student, String presentation, Instant start) {
        var hash = named("session:" + student + ":" + presentation + ":" + start);
        var time = start.toEpochMilli() << TIMESTAMP_SHIFT;
        return new UUID(
                time | VERSION_7 | (hash.getMostSignificantBits() & TWELVE_BITS), hash.getLeastSignificantBits());
    }

    private UUID named(String name) {
        return generator.generate("oulad:" + name);
    }
}
