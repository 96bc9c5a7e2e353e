package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.scenarios.Answer;
import ai.xentree.scenarios.Api;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What a program goes on with while Axon Server is gone, and that everything comes back by itself. */
@EnabledIfEnvironmentVariable(named = "XENTREE_AXONSERVER", matches = ".+")
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AxonServerOutageTest {

    private static final String START = "/api/xel/sessions/start";
    private static final String DASHBOARD = "/api/xel/dashboard";
    private static final String DETAILS = "/actuator/details";
    private static final String PASSWORD = "correct horse battery staple";
    private static final Duration BACK_WITHIN = Duration.ofMinutes(2);

    @TempDir
    static Path folder;

    private static Cable cable;
    private static ConfigurableApplicationContext program;

    @BeforeAll
    static void start() throws Exception {
        var server = System.getenv("XENTREE_AXONSERVER");
        cable = Cable.to(Integer.parseInt(server.replaceFirst(".*:", "")));
        var settings = RunningProgram.settings(folder.resolve("data"));
        settings.putAll(RunningProgram.on("localhost:" + cable.port()));
        settings.put("xentree.health.holds", "0s");
        settings.put("xentree.rate-limits.enabled", "false");
        program = Program.start(settings);
    }

    @AfterAll
    static void stop() throws Exception {
        program.close();
        cable.close();
    }

    @Test
    void givenAxonServerIsGone_whenALearnerGoesOn_thenReadsWorkAndCommandsSayWhenToComeBack() throws Exception {
        var mia = learner();
        var admin = loggedIn(Platform.ADMIN, Platform.ADMIN_PASSWORD);
        mia.post(START, null).expect(201);
        cable.cut();
        try {
            var refused = mia.post(START, null).expectError(503, "SERVICE_UNAVAILABLE");
            assertThat(refused.header("Retry-After")).isEqualTo("5");
            mia.get(DASHBOARD).expect(200);
            mia.get("/api/auth/me").expect(200);
            admin.get("/api/v1/audit/events").expectError(503, "SERVICE_UNAVAILABLE");
            var details = at("management").get(DETAILS).expect(503);
            assertThat(details.text("services.event_store.status")).isEqualTo("down");
            at("management").get("/actuator/health/readiness").expect(200);
        } finally {
            cable.mend();
        }
        soon(() -> mia.post(START, null)).expect(201);
        soon(() -> at("management").get(DETAILS)).expect(200);
        admin.get("/api/v1/audit/events").expect(200);
    }

    @Test
    void givenLearnersAtWork_whenAxonServerIsGoneForAMoment_thenNobodyIsToldThatTheProgramIsBroken() throws Exception {
        var mia = learner();
        var statuses = new ConcurrentSkipListSet<Integer>();
        var back = new CountDownLatch(1);
        try (var learners = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = Stream.generate(AxonServerOutageTest::learner)
                    .limit(4)
                    .map(learner -> learners.submit(() -> work(learner, statuses, back)))
                    .toList();
            awaitStatus(statuses, 201);
            cable.cut();
            awaitStatus(statuses, 503);
            cable.mend();
            soon(() -> mia.post(START, null)).expect(201);
            back.countDown();
            for (var learner : work) {
                learner.get();
            }
        } finally {
            back.countDown();
            cable.mend();
        }
        assertThat(statuses).containsExactly(201, 503);
    }

    private static void work(Api learner, Set<Integer> statuses, CountDownLatch back) {
        while (back.getCount() > 0) {
            statuses.add(learner.post(START, null).status());
        }
    }

    private static void awaitStatus(Set<Integer> statuses, int wanted) {
        var deadline = System.nanoTime() + BACK_WITHIN.toNanos();
        while (!statuses.contains(wanted) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(statuses).contains(wanted);
    }

    /** The first answer that is not 503, or the last one that still was. */
    private static Answer soon(Supplier<Answer> asked) {
        var deadline = System.nanoTime() + BACK_WITHIN.toNanos();
        var answer = asked.get();
        while (answer.status() == 503 && System.nanoTime() < deadline) {
            answer = asked.get();
        }
        return answer;
    }

    private static Api learner() {
        var name = "mia-" + UUID.randomUUID().toString().substring(0, 12);
        var account = Map.of("username", name, "email", name + "@example.com", "password", PASSWORD);
        at("server").post("/api/auth/register", account).expect(201);
        return loggedIn(name, PASSWORD);
    }

    private static Api loggedIn(String name, String password) {
        var anyone = at("server");
        var token = anyone.post("/api/auth/login", Map.of("username", name, "password", password))
                .expect(200)
                .text("access_token");
        return anyone.as(token);
    }

    private static Api at(String door) {
        var port = program.getEnvironment().getRequiredProperty("local." + door + ".port");
        return Api.at(URI.create("http://localhost:" + port));
    }
}
