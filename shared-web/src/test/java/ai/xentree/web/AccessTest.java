package ai.xentree.web;

import static ai.xentree.testing.Answers.body;
import static ai.xentree.testing.Answers.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Refusal;
import ai.xentree.identity.PlatformRole;
import ai.xentree.undeclared.UndeclaredOperations;
import ai.xentree.web.security.ApiKeys;
import ai.xentree.web.security.Authenticated;
import ai.xentree.web.security.Caller;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@Import(AccessTest.KeysOfTheTest.class)
class AccessTest extends WebTest {

    static class KeysOfTheTest {

        @Bean
        @Primary
        ApiKeys apiKeys() {
            return (key, address) -> {
                if (!key.startsWith("xntr-")) {
                    throw Refusal.refused(Refusal.Kind.UNAUTHORIZED, "UNAUTHORIZED", "Unknown key");
                }
                var scopes = new TreeSet<>(List.of(key.substring(5).split(",")));
                return Authenticated.apiKey(new Caller(Things.ID, null, false), scopes);
            };
        }
    }

    @Test
    void whoSignedInIsKnownToTheController() {
        var me = body(as("/me", signedIn(Things.ID, PlatformRole.SUPER_ADMIN)));
        assertThat(me.path("user_id").asString()).isEqualTo(Things.ID.toString());
        assertThat(me.path("super_admin").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/things", "/administration"})
    void withoutCredentialsNothingIsAnsweredThatIsNotPublic(String path) {
        var response = get(path);
        error(response, 401, "UNAUTHORIZED");
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer", "Bearer ", "Basic YTpi", "bearer x y", "Token a", "", "Bearer a.b.c", "Bearer \t"})
    void whatIsNoAccessTokenIsRefused(String authorization) {
        error(as("/me", authorization), 401, "UNAUTHORIZED");
    }

    @Test
    void theNameOfTheSchemeMayBeWrittenInAnyCase() {
        var token = signedIn(PlatformRole.USER).substring("Bearer ".length());
        assertThat(as("/me", "bEARER " + token).statusCode()).isEqualTo(200);
    }

    @Test
    void loggingOutWorksAtOnceThoughTheTokenIsStillInTime() {
        var token = signedIn(Things.ID, PlatformRole.USER);
        assertThat(as("/me", token).statusCode()).isEqualTo(200);
        vault.findAll("login-session", Things.ID + "/").forEach(e -> vault.remove("login-session", e.id()));
        error(as("/me", token), 401, "UNAUTHORIZED");
    }

    @Test
    void whoIsNoPlatformAdministratorMayNotDoWhatOnlyTheyMay() {
        error(as("/administration", signedIn(PlatformRole.USER)), 403, "FORBIDDEN");
        assertThat(as("/administration", signedIn(PlatformRole.SUPER_ADMIN)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anApiKeyNeedsTheScopeWhichIsCheckedBeforeAnythingElse() {
        assertThat(withKey("/things", "xntr-things:read").statusCode()).isEqualTo(200);
        var refused = error(withKey("/administration", "xntr-a:b,c:d"), 403, "INSUFFICIENT_API_KEY_SCOPE");
        assertThat(refused.path("required_scope").asString()).isEqualTo("things:read");
        assertThat(refused.path("granted_scopes").valueStream().map(s -> s.asString()))
                .containsExactly("a:b", "c:d");
        error(withKey("/administration", "xntr-things:read"), 403, "FORBIDDEN");
    }

    @Test
    void everyValidApiKeyWillDoWhereAnyWillDo() {
        assertThat(withKey("/things/" + Things.ID + "?needed=a", "xntr-a:b").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anApiKeyIsNotAcceptedWhereOnlyPeopleAreNorIfUnknownNorBesideAToken() {
        error(withKey("/me", "xntr-things:read"), 401, "UNAUTHORIZED");
        error(withKey("/things", "other"), 401, "UNAUTHORIZED");
        var both = request("/things").header("X-API-Key", "xntr-things:read");
        error(send(both.header("Authorization", signedIn(PlatformRole.USER))), 401, "UNAUTHORIZED");
    }

    @Test
    void aPublicOperationDoesNotMindAnExpiredToken() {
        var signIn = json("/sign-in", "{\"user_name\":\"a\",\"password\":\"b\"}");
        assertThat(send(signIn.header("Authorization", "Bearer expired")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whereSigningInIsOptionalATokenMustBeGoodIfItIsSentAndAKeyWillNotDo() {
        var anonymous = send(request("/join").POST(BodyPublishers.noBody()));
        assertThat(body(anonymous).path("caller").isNull()).isTrue();
        var known = request("/join").header("Authorization", signedIn(Things.ID, PlatformRole.USER));
        assertThat(body(send(known.POST(BodyPublishers.noBody())))
                        .path("caller")
                        .asString())
                .isEqualTo(Things.ID.toString());
        var wrong = request("/join").header("Authorization", "Bearer wrong");
        error(send(wrong.POST(BodyPublishers.noBody())), 401, "UNAUTHORIZED");
        var key = request("/join").header("X-API-Key", "xntr-things:read");
        error(send(key.POST(BodyPublishers.noBody())), 401, "UNAUTHORIZED");
    }

    @Test
    void aProgramDoesNotStartWithAnOperationThatDoesNotSayWhoMayCallIt() {
        var program = new SpringApplication(WebTestProgram.class, UndeclaredOperations.class);
        assertThatThrownBy(() -> program.run("--server.port=0", "--management.server.port=0"))
                .hasMessageContaining("Annotate with @Access")
                .hasMessageContaining("UndeclaredOperations#undeclared")
                .hasMessageContaining("UndeclaredOperations#contradictory")
                .hasMessageContaining("UndeclaredOperations#both")
                .hasMessageContaining("UndeclaredOperations#neither")
                .hasMessageNotContaining("Things");
    }

    private HttpResponse<String> as(String path, String authorization) {
        return send(request(path).header("Authorization", authorization));
    }

    private HttpResponse<String> withKey(String path, String key) {
        return send(request(path).header("X-API-Key", key));
    }
}
