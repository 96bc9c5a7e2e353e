package ai.xentree.apikeys;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.apikeys.ApiKeyEvent.ApiKeyCreated;
import ai.xentree.apikeys.ApiKeyEvent.ApiKeyRevoked;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiKeyProjectionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID KEY = new UUID(1, 1);
    private static final UUID ACME = new UUID(2, 1);
    private static final UUID JANE = new UUID(3, 1);

    private final EmbeddedViews database = new EmbeddedViews();
    private final ApiKeyProjection projection = new ApiKeyProjection(database.place());
    private long position;

    @BeforeEach
    void begin() {
        projection.clear();
        happened(new ApiKeyCreated(
                KEY,
                ACME,
                JANE,
                "Jane's laptop at home",
                "xk_abc",
                List.of(ApiScope.CONVERSATIONS_READ),
                List.of("203.0.113.7"),
                null,
                NOON));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givenAKey_thenItIsShownAsItsMakerWroteIt() {
        assertThat(kept()).contains("Jane's laptop at home", "203.0.113.7");
    }

    @Test
    void givenAKey_whenItIsRevoked_thenNothingThatItsMakerWroteIsKept() {
        happened(new ApiKeyRevoked(KEY, ACME, JANE, NOON));
        assertThat(kept()).doesNotContain("laptop", "203.0.113.7").contains("\"revoked\": true");
    }

    private void happened(ApiKeyEvent event) {
        var batch = projection.begin();
        batch.expect(List.of(event));
        batch.fold(new StoredEvent(position++, NOON, event));
        batch.flush(position - 1);
    }

    private String kept() {
        var document =
                database.place().getCollection(ApiKeyDocument.COLLECTION).find().first();
        return Objects.requireNonNull(document).toJson();
    }
}
