package ai.xentree.scenarios;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.xentree.standalone.Platform;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** What scenarios are made of: the real program over HTTP, and people who use it. Every scenario brings its own people. */
abstract class Scenario {

    static final String PASSWORD = "correct horse battery staple";

    private static final Platform PLATFORM = Platform.shared();

    /** Someone who is not signed in. */
    static Api anyone() {
        return Api.at(PLATFORM::address);
    }

    /** The platform administrator. */
    static Api admin() {
        return anyone().as(accessToken(Platform.ADMIN, Platform.ADMIN_PASSWORD));
    }

    /** Someone new, registered and signed in. */
    static Person someone(String name) {
        var username = name + "-" + UUID.randomUUID().toString().substring(0, 12);
        var answer = anyone().post(
                        "/api/auth/register",
                        Map.of(
                                "username",
                                username,
                                "email",
                                username + "@example.com",
                                "password",
                                PASSWORD,
                                "full_name",
                                name))
                .expect(201);
        var api = anyone().as(accessToken(username, PASSWORD));
        return new Person(UUID.fromString(answer.text("id")), username, PASSWORD, api);
    }

    static String accessToken(String username, String password) {
        return anyone().with("Content-Type", "application/x-www-form-urlencoded")
                .post("/api/auth/login", "username=" + encoded(username) + "&password=" + encoded(password))
                .expect(200)
                .text("access_token");
    }

    /** Skips a scenario that needs more of the platform than its doors, where it runs in other JVMs. */
    static void onlyInOneProgram() {
        assumeTrue(PLATFORM.isHere(), "the platform runs in other JVMs");
    }

    static <T> T part(Class<T> type) {
        return PLATFORM.part(type);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
