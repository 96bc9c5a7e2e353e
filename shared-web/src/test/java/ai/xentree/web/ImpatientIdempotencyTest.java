package ai.xentree.web;

import static ai.xentree.testing.Answers.error;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.PlatformRole;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "xentree.idempotency.patience=200ms")
class ImpatientIdempotencyTest extends WebTest {

    @Autowired
    private Things things;

    @Test
    void aRepeatGivesUpWhenTheFirstTakesTooLong() throws Exception {
        var caller = signedIn(PlatformRole.USER);
        things.gate = new CountDownLatch(1);
        things.entered = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> post(caller));
            things.entered.await();
            error(post(caller), 503, "SERVICE_UNAVAILABLE");
            things.gate.countDown();
            assertThat(first.get().statusCode()).isEqualTo(201);
        }
    }

    private HttpResponse<String> post(String caller) {
        return send(json("/things", "{\"name\": \"a\"}")
                .header("Authorization", caller)
                .header("Idempotency-Key", "once"));
    }
}
