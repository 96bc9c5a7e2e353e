package ai.xentree.bench.served;

import ai.xentree.axon.Commands;
import ai.xentree.bench.Academy;
import ai.xentree.bench.ServingProgram;
import ai.xentree.identity.PlatformRole;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/** Access tokens of people who learn and of an administrator who looks on, made before the program that is measured starts. */
record Classroom(List<String> learners, String administrator) {

    /** Of people who are made and enrolled. */
    static Classroom enroll(ServingProgram program, int people, long seed) throws InterruptedException {
        var random = new SplittableRandom(seed);
        var ids = Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                .limit(people)
                .toList();
        new Academy(program.context().getBean(Commands.class)).enroll(ids);
        return of(program, ids);
    }

    /** Of people who are there. */
    static Classroom of(ServingProgram program, List<UUID> people) throws InterruptedException {
        program.awaitReadModels();
        return new Classroom(
                people.stream()
                        .map(id -> program.accessToken(id, PlatformRole.USER))
                        .toList(),
                program.accessToken(new UUID(0, 2), PlatformRole.SUPER_ADMIN));
    }
}
