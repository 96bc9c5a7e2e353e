package ai.xentree.pages;

import ai.xentree.scenarios.Api;
import ai.xentree.standalone.DemoProgram;
import ai.xentree.standalone.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;

/** The program with the sample, shared by all scenarios of pages, and people who use it. */
abstract class Stage {

    static final String COURSE = "start_date=2013-10-01&end_date=2014-03-31";
    private static final String PASSWORD = "correct horse battery staple";

    private static final DemoProgram PROGRAM = start();

    private static DemoProgram start() {
        Chromium.browser();
        try {
            var program = DemoProgram.withSample(
                    Files.createTempDirectory("xentree-pages").resolve("data"));
            Runtime.getRuntime().addShutdownHook(new Thread(program::close));
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static URI address() {
        return PROGRAM.address();
    }

    /** The API as the platform's administrator. */
    static Api admin() {
        return signedIn(Platform.ADMIN, Platform.ADMIN_PASSWORD);
    }

    static Api signedIn(String username, String password) {
        var anyone = Api.at(PROGRAM.address());
        var login = Map.of("username", username, "password", password);
        return anyone.as(anyone.post("/api/auth/login", login).expect(200).text("access_token"));
    }

    /** Somebody new who belongs to no organization. */
    static String newcomer() {
        var username = "newcomer-" + UUID.randomUUID().toString().substring(0, 8);
        Api.at(PROGRAM.address())
                .post(
                        "/api/auth/register",
                        Map.of("username", username, "email", username + "@example.com", "password", PASSWORD))
                .expect(201);
        return username;
    }

    /** The pages, with the platform's administrator in front of them. */
    static Visitor administrator() {
        return Visitor.to(PROGRAM.address()).signIn(Platform.ADMIN, Platform.ADMIN_PASSWORD);
    }

    /** The API as somebody new. */
    static Api api(String newcomer) {
        return signedIn(newcomer, PASSWORD);
    }

    static Visitor visitor(String username) {
        return Visitor.to(PROGRAM.address()).signIn(username, PASSWORD);
    }
}
