package ai.xentree.english;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.InMemoryAxon;
import ai.xentree.core.Actor;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SimultaneousSubmissionsTest {

    private final InMemoryAxon axon = new InMemoryAxon(new EnglishModule().englishAggregates());

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void givenFiftySubmissionsOfOneTaskAtOnce_thenTheyAreOneSequenceOfAttempts() throws InterruptedException {
        axon.send(Lesson.start(Lesson.NINE, Actor.user(Lesson.MARA)));
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> submissions = IntStream.rangeClosed(1, 50)
                    .<Callable<Object>>mapToObj(
                            number -> () -> axon.send(Lesson.submit(Lesson.WORDS, 1, number, number * 2.0)))
                    .toList();
            executor.invokeAll(submissions).forEach(done -> assertThat(done).succeedsWithin(Duration.ofSeconds(30)));
        }
        assertThat(axon.events())
                .filteredOn(TaskSubmitted.class::isInstance)
                .extracting(event -> ((TaskSubmitted) event).attempt())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
    }
}
