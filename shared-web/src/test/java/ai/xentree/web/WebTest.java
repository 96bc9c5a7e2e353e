package ai.xentree.web;

import ai.xentree.core.Ids;
import ai.xentree.identity.PlatformRole;
import ai.xentree.testing.ApiClient;
import ai.xentree.testing.ManualClock;
import ai.xentree.vault.Vault;
import ai.xentree.web.security.AccessTokens;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs a program with this module's doors and knocks at them over HTTP. */
@SpringBootTest(
        classes = WebTestProgram.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "xentree.requests.max-body=4KB"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WebTest {

    @LocalServerPort
    private int port;

    @Autowired
    protected AccessTokens tokens;

    @Autowired
    protected Vault vault;

    @Autowired
    protected ManualClock clock;

    @Autowired
    protected Ids ids;

    @Autowired
    protected FakeReadModels readModels;

    private ApiClient api = new ApiClient(0);

    @BeforeAll
    void openClient() {
        api = new ApiClient(port);
    }

    @AfterAll
    void closeClient() {
        api.close();
    }

    protected int port() {
        return port;
    }

    protected HttpRequest.Builder request(String path) {
        return api.request(path);
    }

    protected HttpRequest.Builder json(String path, String json) {
        return api.json("POST", path, json);
    }

    protected HttpResponse<String> send(HttpRequest.Builder request) {
        return api.send(request);
    }

    protected HttpResponse<String> get(String path) {
        return send(request(path));
    }

    protected HttpResponse<String> post(String path, String json) {
        return send(json(path, json));
    }

    /** The header value of someone who has just signed in. */
    protected String signedIn(PlatformRole role) {
        return signedIn(ids.next(), role);
    }

    protected String signedIn(UUID userId, PlatformRole role) {
        var session = ids.next();
        vault.put("login-session", new Vault.Entry(userId + "/" + session, new byte[0], null));
        return "Bearer " + tokens.issue(userId, session, role, clock.instant());
    }
}
