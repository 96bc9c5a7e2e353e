package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.projection.Projections;
import ai.xentree.scenarios.Answer;
import ai.xentree.scenarios.Api;
import com.mongodb.ConnectionString;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What a program goes on with while one of its stores is gone, and that everything comes back by itself. */
@DisabledIfEnvironmentVariable(
        named = "XENTREE_AXONSERVER",
        matches = ".+",
        disabledReason = "the event store is elsewhere")
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StoreOutagesTest {

    private static final String START = "/api/xel/sessions/start";
    private static final String END = "/api/xel/sessions/end";
    private static final String DASHBOARD = "/api/xel/dashboard";
    private static final String DETAILS = "/actuator/details";
    private static final String PASSWORD = "correct horse battery staple";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    static Path folder;

    private static EmbeddedMongo mongo;
    private static Cable cable;
    private static ConfigurableApplicationContext program;

    @BeforeAll
    static void start() throws Exception {
        mongo = EmbeddedMongo.start(folder.resolve("views.db"));
        var address = new ConnectionString(mongo.connectionString()).getHosts().getFirst();
        cable = Cable.to(Integer.parseInt(address.replaceFirst(".*:", "")));
        var settings = RunningProgram.settings(folder.resolve("data"));
        settings.put("xentree.mongodb.uri", "mongodb://localhost:" + cable.port() + "/xentree");
        settings.put("xentree.mongodb.patience", "500ms");
        settings.put("xentree.health.holds", "0s");
        program = Program.start(settings);
    }

    @AfterAll
    static void stop() throws Exception {
        program.close();
        cable.close();
        mongo.close();
    }

    @Test
    void givenTheReadStoreIsGone_whenALearnerGoesOn_thenCommandsWorkAndReadsSayWhenToComeBack() throws Exception {
        var mia = learner("mia");
        mia.get(DASHBOARD).expect(200);
        var module = mia.get("/api/xel/modules").expect(200).text("items.0.id");
        cable.cut();
        String session;
        try {
            mia.post("/api/xel/modules/" + module + "/start", null).expect(200);
            session = mia.post(START, null).expect(201).text("session_id");
            unavailable(mia.get(DASHBOARD));
            unavailable(mia.get("/api/xel/modules"));
            mia.post(END, Map.of("session_id", session)).expect(200);
            learner("noah").post(START, null).expect(201);
            assertThat(down()).containsExactly("database");
            assertThat(ready()).isEqualTo(200);
        } finally {
            cable.mend();
        }
        readModelsCatchUp();
        mia.get(DASHBOARD).expect(200);
        assertThat(mia.get("/api/xel/modules?status=in_progress").expect(200).text("items.0.id"))
                .isEqualTo(module);
        mia.post(END, Map.of("session_id", session)).expectError(409, "SESSION_NOT_OPEN");
        management().get(DETAILS).expect(200);
    }

    @Test
    void givenTheReadStoreSaysNothing_whenALearnerLooks_thenTheyAreNotKeptWaitingForIt() throws Exception {
        var nina = learner("nina");
        nina.get(DASHBOARD).expect(200);
        cable.clog();
        try {
            assertThat(down()).containsExactly("database");
            var began = System.nanoTime();
            unavailable(nina.get(DASHBOARD));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
            nina.post(START, null).expect(201);
        } finally {
            cable.mend();
        }
        readModelsCatchUp();
        nina.get(DASHBOARD).expect(200);
    }

    @Test
    void givenTheReadStoreIsGone_whenSomebodyFoundsAnOrganization_thenItIsThereWithItsTeam() throws Exception {
        var olga = learner("olga");
        cable.cut();
        String path;
        try {
            var made =
                    olga.post("/api/organizations", Map.of("name", "Ostrich")).expect(201);
            assertThat(made.at("member_count").asInt()).isEqualTo(1);
            path = "/api/organizations/" + made.text("id");
            var team = olga.post(path + "/teams", Map.of("name", "Feathers")).expect(201);
            assertThat(team.at("member_count").asInt()).isZero();
        } finally {
            cable.mend();
        }
        readModelsCatchUp();
        var shown = olga.get(path).expect(200);
        assertThat(shown.at("member_count").asInt()).isEqualTo(1);
        assertThat(shown.at("team_count").asInt()).isEqualTo(1);
    }

    @Test
    void givenTheReadStoreIsGone_whenAChangeCouldNotBeAnsweredWithoutIt_thenItIsNotMade() throws Exception {
        var pia = learner("pia");
        var path = "/api/organizations/"
                + pia.post("/api/organizations", Map.of("name", "Penguin"))
                        .expect(201)
                        .text("id");
        cable.cut();
        try {
            unavailable(pia.patch(path, Map.of("name", "Pelican")));
            pia.patch("/api/auth/me", Map.of("full_name", "Pia Penguin")).expect(200);
        } finally {
            cable.mend();
        }
        readModelsCatchUp();
        assertThat(pia.get(path).expect(200).text("name")).isEqualTo("Penguin");
    }

    @Test
    void givenTheEventStoreTakesNothing_whenALearnerGoesOn_thenReadsWorkAndCommandsSayWhenToComeBack()
            throws Exception {
        var mia = learner("mara");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/events.db"));
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            unavailable(mia.post(START, null));
            mia.get(DASHBOARD).expect(200);
            mia.get("/api/auth/me").expect(200);
            assertThat(down()).containsExactly("event_store");
            assertThat(ready()).isEqualTo(200);
            cable.cut();
            assertThat(down()).contains("event_store", "database");
            assertThat(ready()).isEqualTo(503);
        } finally {
            cable.mend();
        }
        mia.post(START, null).expect(201);
        readModelsCatchUp();
        mia.get(DASHBOARD).expect(200);
        management().get(DETAILS).expect(200);
        assertThat(ready()).isEqualTo(200);
    }

    /** The stores that are down, as operators are told. */
    private static List<String> down() {
        var told = management().get(DETAILS).expect(503);
        return Stream.of("event_store", "vault", "database")
                .filter(part -> told.text("services." + part + ".status").equals("down"))
                .toList();
    }

    private static int ready() {
        return management().get("/actuator/health/readiness").status();
    }

    private static Api management() {
        return at("local.management.port");
    }

    private static Api at(String port) {
        return Api.at(URI.create("http://localhost:" + program.getEnvironment().getRequiredProperty(port)));
    }

    private static void unavailable(Answer answer) {
        answer.expectError(503, "SERVICE_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    private static void readModelsCatchUp() throws InterruptedException {
        var projections = program.getBean(Projections.class);
        assertThat(projections.await(projections.head(), PATIENCE)).isTrue();
    }

    private static Api learner(String name) {
        var anyone = at("local.server.port");
        var account = Map.of("username", name, "email", name + "@example.com", "password", PASSWORD);
        anyone.post("/api/auth/register", account).expect(201);
        var token = anyone.post("/api/auth/login", Map.of("username", name, "password", PASSWORD))
                .expect(200)
                .text("access_token");
        return anyone.as(token);
    }
}
