package ai.xentree.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private Instant now = Instant.EPOCH;

    @Test
    void givenNoTerminal_whenSecondsPass_thenThereIsALineEveryFewOfThemAndALastOne() {
        var step = begin(false, 3_000);
        pass(Duration.ofSeconds(4));
        step.advance(900);
        pass(Duration.ofSeconds(2));
        step.advance(300);
        step.advance(300);
        pass(Duration.ofSeconds(4));
        step.advance(1_500);
        step.close();
        assertThat(lines())
                .containsExactly(
                        "1,200 of 3,000 sessions (40 %), 200/s, 0:09 left",
                        "3,000 of 3,000 sessions (100 %), 300/s, 0:00 left");
    }

    @Test
    void givenATotalThatNobodyKnows_thenOnlyCountAndRateAreSaid() {
        var step = begin(false, Progress.UNKNOWN);
        pass(Duration.ofSeconds(5));
        step.advance(1_000_000);
        assertThat(lines()).containsExactly("1,000,000 sessions, 200,000/s");
    }

    @Test
    void givenOneThingToDo_thenItIsOne() {
        begin(false, 1).close();
        assertThat(lines()).containsExactly("0 of 1 session (0 %), 0/s");
    }

    @Test
    void givenATerminal_whenTimePasses_thenOneLineIsDrawnAgain() {
        var step = begin(true, 100);
        pass(Duration.ofMillis(100));
        step.advance(10);
        pass(Duration.ofMillis(900));
        step.advance(40);
        assertThat(text())
                .isEqualTo("\r\u001b[K[###############---------------] 50 of 100 sessions (50 %), 50/s, 0:01 left");
        step.close();
        assertThat(text()).endsWith(System.lineSeparator());
    }

    @Test
    void givenABar_whenSomethingIsSaid_thenItStandsAboveTheBar() {
        var progress = Progress.on(out, true, () -> now);
        var step = progress.begin("session", "sessions", 2);
        pass(Duration.ofSeconds(1));
        step.advance(1);
        var bar = text().substring(text().indexOf('['));
        bytes.reset();
        progress.say("courses.csv:2: a reason");
        assertThat(text())
                .endsWith("courses.csv:2: a reason" + System.lineSeparator() + bar.substring(bar.indexOf("[#")));
    }

    @Test
    void givenNothingToDo_thenAllOfItIsDone() {
        begin(false, 0).close();
        assertThat(lines()).containsExactly("0 of 0 sessions (100 %), 0/s");
    }

    @Test
    void givenALongWay_thenTheRemainingTimeIsInHours() {
        var step = begin(false, 10_000);
        pass(Duration.ofSeconds(10));
        step.advance(10);
        assertThat(lines()).containsExactly("10 of 10,000 sessions (0 %), 1/s, 2:46:30 left");
    }

    @Test
    void givenManyThreads_thenNothingThatIsDoneIsForgotten() {
        var step = begin(false, 10_000);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10_000; i++) {
                executor.execute(() -> step.advance(1));
            }
        }
        pass(Duration.ofSeconds(1));
        step.close();
        assertThat(lines()).containsExactly("10,000 of 10,000 sessions (100 %), 10,000/s, 0:00 left");
    }

    private Progress.Step begin(boolean terminal, long total) {
        return Progress.on(out, terminal, () -> now).begin("session", "sessions", total);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private List<String> lines() {
        return text().lines().toList();
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
