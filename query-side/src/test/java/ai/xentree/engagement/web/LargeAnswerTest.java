package ai.xentree.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.DomainEvent;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.Generations;
import ai.xentree.projection.ReadModel;
import ai.xentree.projection.StoredEvent;
import ai.xentree.vault.Vault;
import ai.xentree.web.security.AccessTokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** The dashboard of an organization whose members are more than a page of anything. */
@SpringBootTest(
        classes = EngagementTestProgram.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "management.server.port=0")
class LargeAnswerTest {

    private static final int MEMBERS = 100_000;
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID ACME = new UUID(0, 1);
    private static final UUID ADMIN = new UUID(0, 2);

    @LocalServerPort
    private int port;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Vault vault;

    @Autowired
    private ReadModel shownEngagement;

    @Autowired
    private Generations generations;

    @Test
    void givenManyMembers_whenAllSectionsAreAskedFor_thenTheTextLeavesWhileItIsWritten() throws Exception {
        enroll();
        try (var http = HttpClient.newHttpClient()) {
            var answer = get(http, "/api/v1/admin/stats/?start_date=2026-03-01&end_date=2026-03-30");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
            assertThat(answer.headers().firstValue("Transfer-Encoding")).hasValue("chunked");
            assertThat(usernames(answer.body())).isEqualTo(2 * MEMBERS);
        }
    }

    private void enroll() {
        var batch = shownEngagement.projection().apply(generations.place(0)).begin();
        var events = Stream.concat(
                        Stream.of(new OrganizationCreated(ACME, "Acme", "acme", null, NINE)),
                        IntStream.range(0, MEMBERS).boxed().flatMap(LargeAnswerTest::member))
                .toList();
        batch.expect(events);
        for (int position = 0; position < events.size(); position++) {
            batch.fold(new StoredEvent(position, NINE, events.get(position)));
        }
        batch.flush(events.size() - 1);
    }

    private static Stream<DomainEvent> member(int number) {
        var id = new UUID(1, number);
        var name = "learner-" + number;
        return Stream.of(
                new AccountRegistered(
                        id,
                        name,
                        name + "@example.com",
                        null,
                        "UTC",
                        "en",
                        PlatformRole.USER,
                        AccountStatus.ACTIVE,
                        NINE),
                new MemberAdded(ACME, id, OrganizationRole.MEMBER, NINE));
    }

    private HttpResponse<InputStream> get(HttpClient http, String path) throws IOException, InterruptedException {
        var session = UUID.randomUUID();
        vault.put("login-session", new Vault.Entry(ADMIN + "/" + session, new byte[0], null));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(
                        "Authorization",
                        "Bearer " + tokens.issue(ADMIN, session, PlatformRole.SUPER_ADMIN, Instant.now()))
                .build();
        return http.send(request, BodyHandlers.ofInputStream());
    }

    /** Reads it to its end, as what it should be. */
    private static int usernames(InputStream body) {
        int found = 0;
        try (var parser = JsonMapper.shared().createParser(body)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals("username")) {
                    found++;
                }
            }
        }
        return found;
    }
}
