package ai.xentree.web;

import static ai.xentree.testing.Answers.error;
import static ai.xentree.testing.Answers.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.PlatformRole;
import ai.xentree.web.idempotency.RememberedAnswers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IdempotencyTest extends WebTest {

    private static final String BODY = "{\"name\": \"a\"}";

    @Autowired
    private Things things;

    @Autowired
    private RememberedAnswers answers;

    private String caller = "";
    private String key = "";

    @BeforeEach
    void freshKey() {
        caller = signedIn(PlatformRole.USER);
        key = UUID.randomUUID().toString();
        things.runs.set(0);
        things.gate = new CountDownLatch(0);
        things.entered = new CountDownLatch(1);
    }

    @Test
    void theSamePostAgainIsAnsweredAsTheFirstWasAndNothingMoreHappens() {
        var first = post(BODY);
        readModels.head.incrementAndGet();
        var second = post(BODY);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(second.headers().firstValue("X-Consistency-Token"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("X-Consistency-Token"));
        assertThat(things.runs).hasValue(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsAConflict() {
        post(BODY);
        error(post("{\"name\": \"b\"}"), 409, "IDEMPOTENCY_KEY_REUSED");
        assertThat(things.runs).hasValue(1);
    }

    @Test
    void anotherCallersSameKeyIsAnotherKey() {
        post(BODY);
        caller = signedIn(PlatformRole.USER);
        assertThat(post(BODY).statusCode()).isEqualTo(201);
        assertThat(things.runs).hasValue(2);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        post(BODY);
        clock.advance(Duration.ofHours(24));
        caller = "";
        assertThat(join().statusCode()).isEqualTo(200);
        assertThat(things.runs).hasValue(2);
    }

    @Test
    void whatAPersonWasAnsweredIsForgottenWithThem() {
        var person = ids.next();
        caller = signedIn(person, PlatformRole.USER);
        post(BODY);
        answers.forget(ids.next(), Set.of());
        post(BODY);
        assertThat(things.runs).hasValue(1);
        answers.forget(person, Set.of());
        post(BODY);
        assertThat(things.runs).hasValue(2);
    }

    @Test
    void whatFailedIsNotRemembered() {
        invalid(post("{}"), "name");
        assertThat(post(BODY).statusCode()).isEqualTo(201);
    }

    @Test
    void aRepeatWaitsWhileTheFirstRuns() throws Exception {
        things.gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> post(BODY));
            things.entered.await();
            var second = threads.submit(() -> post(BODY));
            things.gate.countDown();
            assertThat(second.get().body()).isEqualTo(first.get().body());
        }
        assertThat(things.runs).hasValue(1);
    }

    @Test
    void aPublicPostIsToldApartByTheAddressItComesFrom() {
        caller = "";
        assertThat(join().body()).isEqualTo(join().body());
        assertThat(things.runs).hasValue(1);
    }

    @Test
    void aKeyOnAPostThatTakesNoneIsIgnored() {
        signIn();
        signIn();
        assertThat(things.runs).hasValue(2);
    }

    @Test
    void whoMayNotCallLearnsNothingFromAKey() {
        post(BODY);
        caller = "Bearer wrong";
        error(post(BODY), 401, "UNAUTHORIZED");
    }

    @Test
    void aKeyThatIsTooLongIsRefused() {
        key = "k".repeat(201);
        invalid(post(BODY), "Idempotency-Key");
    }

    private HttpResponse<String> post(String body) {
        return send(json("/things", body).header("Authorization", caller).header("Idempotency-Key", key));
    }

    private HttpResponse<String> join() {
        return send(json("/join", "").header("Idempotency-Key", key));
    }

    private HttpResponse<String> signIn() {
        return send(json("/sign-in", "{\"user_name\":\"a\",\"password\":\"b\"}").header("Idempotency-Key", key));
    }
}
