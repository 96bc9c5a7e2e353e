package ai.xentree.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.unit.DataSize;

@Timeout(60)
class ExaminerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PartHealth WELL = PartHealth.ok(Duration.ofMillis(1));
    private static final Duration ALWAYS_ANEW = Duration.ofNanos(-1);

    private final StaticListableBeanFactory program = new StaticListableBeanFactory();

    private record Found(PartName name, Callable<PartHealth> found) implements Part {

        @Override
        public PartHealth look() throws Exception {
            return found.call();
        }
    }

    @Test
    void givenPartsThatAreWell_whenExamined_thenAllAreOkAndItSaysWhen() {
        has(PartName.EVENT_STORE, () -> WELL);
        has(PartName.VAULT, () -> WELL);
        var found = examiner(ALWAYS_ANEW).examine();
        assertThat(found.at()).isEqualTo(NOW);
        assertThat(found.parts()).containsOnlyKeys(PartName.EVENT_STORE, PartName.VAULT);
        assertThat(found.status()).isEqualTo(HealthStatus.OK);
    }

    @Test
    void givenAPartThatFails_whenExamined_thenItIsDownAndNothingOfItsFailureIsTold() {
        has(PartName.DATABASE, () -> {
            throw new MongoTimeoutException("no server at inside:27017");
        });
        has(PartName.STORAGE, () -> {
            throw new IllegalStateException("/secret/place");
        });
        var parts = examiner(ALWAYS_ANEW).examine().parts();
        assertThat(parts).containsEntry(PartName.DATABASE, PartHealth.down("It does not answer"));
        assertThat(parts).containsEntry(PartName.STORAGE, PartHealth.down("IllegalStateException"));
    }

    @Test
    void givenAPartThatSaysNothing_whenExamined_thenItIsDownAndTheOthersAreTold() {
        var never = new CountDownLatch(1);
        has(PartName.DATABASE, () -> {
            never.await();
            return WELL;
        });
        has(PartName.VAULT, () -> WELL);
        var parts = examiner(ALWAYS_ANEW).examine().parts();
        never.countDown();
        assertThat(parts).containsEntry(PartName.DATABASE, PartHealth.down("It does not answer"));
        assertThat(parts).containsEntry(PartName.VAULT, WELL);
    }

    @Test
    void givenReadModelsThatCannotBeAsked_whenExamined_thenWhatIsRememberedOfThemIsTold() {
        var known = new ReadModelHealth("engagement", "retrying", true, 40, 2, 0, "MongoTimeoutException");
        program.addBean("view", new ReadModelsInView() {
            @Override
            public List<ReadModelHealth> look() {
                throw new MongoTimeoutException("gone");
            }

            @Override
            public List<ReadModelHealth> remembered() {
                return List.of(known);
            }
        });
        assertThat(examiner(ALWAYS_ANEW).examine().readModels()).containsExactly(known);
    }

    @Test
    void givenWhatWasFoundHolds_whenManyAsk_thenNobodyLooksAgain() {
        var looks = new AtomicInteger();
        has(PartName.VAULT, () -> {
            looks.incrementAndGet();
            return WELL;
        });
        var patient = examiner(Duration.ofHours(1));
        patient.examine();
        patient.examine();
        assertThat(looks).hasValue(1);
        var eager = examiner(ALWAYS_ANEW);
        eager.examine();
        eager.examine();
        assertThat(looks).hasValue(3);
    }

    private void has(PartName name, Callable<PartHealth> found) {
        program.addBean(name.name(), new Found(name, found));
    }

    private Examiner examiner(Duration holds) {
        var settings = new HealthSettings(
                HealthSettings.Details.ADMINISTRATORS, holds, Duration.ofMillis(300), 10, DataSize.ofGigabytes(1));
        return new Examiner(
                program.getBeanProvider(Part.class),
                program.getBeanProvider(ReadModelsInView.class),
                settings,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
