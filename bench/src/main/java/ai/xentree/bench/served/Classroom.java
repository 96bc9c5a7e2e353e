package ai.xentree.bench.served;

import ai.xentree.axon.Commands;
import ai.xentree.bench.Academy;
import ai.xentree.bench.ServingProgram;
import ai.xentree.core.Ids;
import ai.xentree.identity.PlatformRole;
import ai.xentree.vault.Vault;
import ai.xentree.web.security.AccessTokens;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

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
        var context = program.context();
        return new Classroom(
                people.stream().map(id -> token(context, id, PlatformRole.USER)).toList(),
                token(context, new UUID(0, 2), PlatformRole.SUPER_ADMIN));
    }

    /** As a log-in makes it, but for the password, which is slow to check by intent. */
    private static String token(ConfigurableApplicationContext program, UUID userId, PlatformRole role) {
        var login = program.getBean(Ids.class).next();
        program.getBean(Vault.class).put("login-session", new Vault.Entry(userId + "/" + login, new byte[1], null));
        return program.getBean(AccessTokens.class)
                .issue(userId, login, role, program.getBean(Clock.class).instant());
    }
}
