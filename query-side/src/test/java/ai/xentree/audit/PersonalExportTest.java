package ai.xentree.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.events.EventFamilies;
import ai.xentree.events.EventSerializer;
import ai.xentree.events.EventTypes;
import ai.xentree.events.PersonKeys;
import ai.xentree.events.PersonalDataCipher;
import ai.xentree.identity.AccountResponse;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.identity.SubscriptionPlan;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.web.json.JsonLimits;
import ai.xentree.web.json.WireJson;
import ai.xentree.web.security.Caller;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonalExportTest {

    private static final UUID MIA = new UUID(1, 1);
    private static final UUID BOB = new UUID(1, 2);
    private static final int EVENTS = 30_000;

    private final EmbeddedViews views = new EmbeddedViews();
    private final LongHistory history = new LongHistory();
    private final WireJson json = new WireJson(new JsonLimits(100, 1_000_000, 100));
    private final PersonalExportEndpoint endpoint = endpoint();

    private PersonalExportEndpoint endpoint() {
        var cipher = new PersonalDataCipher(new PersonKeys(new InMemoryVault()));
        var shown = new ShownEvents(
                new StoredPayloads(new EventSerializer(new EventTypes(EventFamilies.ALL), cipher)), json);
        var log = history.log(history.sieves(views.place()), 200_000);
        return new PersonalExportEndpoint(log, shown, accounts(), new LogFreshness(history), () -> Instant.EPOCH);
    }

    private static QueryGateway accounts() {
        var mia = new AccountResponse(
                MIA,
                "mia",
                "mia@example.com",
                null,
                null,
                PlatformRole.USER,
                SubscriptionPlan.FREE,
                AccountStatus.ACTIVE,
                Instant.EPOCH,
                Instant.EPOCH);
        return (QueryGateway) Proxy.newProxyInstance(
                QueryGateway.class.getClassLoader(),
                new Class<?>[] {QueryGateway.class},
                (proxy, method, arguments) -> CompletableFuture.completedFuture(mia));
    }

    @AfterEach
    void close() {
        views.close();
    }

    private static String started(UUID session, UUID who) {
        return """
            {"sessionId":"%s","userId":"%s","source":"XEL","startedAt":"2026-03-02T08:52:04.123Z"}\
            """.formatted(session, who);
    }

    private void learn(UUID who, int times) {
        for (int i = 0; i < times; i++) {
            history.add(null, who, "sessions.SessionStarted", started(new UUID(3, i), who));
        }
    }

    private PersonalExportResponse export() {
        return Objects.requireNonNull(
                endpoint.export(new Caller(MIA, null, false)).getBody());
    }

    @Test
    void everyEventAboutThePersonIsInItAndNoneAboutAnother() {
        learn(MIA, 3);
        learn(BOB, 3);
        learn(MIA, 2);
        var written = json.mapper().readTree(json.mapper().writeValueAsBytes(export()));
        assertThat(written.at("/account/username").asString()).isEqualTo("mia");
        assertThat(written.at("/events"))
                .extracting(event -> event.path("position").asInt())
                .containsExactly(1, 2, 3, 7, 8);
    }

    @Test
    void howeverManyEventsThereAre_theyAreReadWhileTheyAreWritten() {
        learn(MIA, EVENTS);
        var export = export();
        history.read();
        json.mapper().writeValue(new FirstBytes(), export);
    }

    /** Sees to it that little has been read when the first bytes come. */
    private final class FirstBytes extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            if (size() == 0) {
                assertThat(history.read()).isLessThan(EVENTS / 10);
                assertThat(new String(bytes, from, length, StandardCharsets.UTF_8))
                        .contains("exported_at");
            }
            super.write(bytes, from, length);
        }
    }
}
