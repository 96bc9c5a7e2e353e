package ai.xentree.reference;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.reference.engagement.Dashboard;
import ai.xentree.reference.engagement.MemberDetail;
import ai.xentree.reference.generated.Course;
import ai.xentree.reference.generated.GeneratedHistory;
import ai.xentree.reference.history.History;
import ai.xentree.reference.history.World;
import ai.xentree.reference.numbers.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened: what the program answers is what the events say, worked out by nobody who knows the program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedHistoriesTest {

    private final Map<Long, History> histories = new LinkedHashMap<>();
    private FrozenProgram program;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        seeds().forEach(seed -> histories.put(seed, GeneratedHistory.of(seed, FrozenProgram.NOW, Course.madeUp())));
        var data = folder.resolve("data");
        StoredHistories.in(data, histories.values());
        program = FrozenProgram.on(data);
    }

    @AfterAll
    void stop() {
        program.close();
    }

    static LongStream seeds() {
        var fixed = LongStream.rangeClosed(1, Integer.getInteger("reference.seeds", 8));
        return LongStream.concat(fixed, LongStream.of(System.nanoTime()));
    }

    LongStream seedsStored() {
        return histories.keySet().stream().mapToLong(Long::longValue);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seedsStored")
    void everyFigureOfEngagementIsWhatTheEventsSay(long seed) {
        var world = World.of(Objects.requireNonNull(histories.get(seed)), FrozenProgram.NOW);
        var random = new Random(seed);
        for (var inquiry : Inquiry.random(program, world, random)) {
            check(inquiry, "?", Dashboard.of(inquiry.window()));
            if (!inquiry.window().scope().members().everyone().isEmpty()) {
                var user = inquiry.anyone(random);
                check(inquiry, "users/" + user + "?", MemberDetail.of(inquiry.window(), user), "xpi", "xpi_level");
            }
        }
    }

    private static void check(Inquiry inquiry, String path, Map<String, @Nullable Object> expected, String... notYet) {
        var uri = "/api/v1/admin/stats/" + path + inquiry.query();
        var answer = inquiry.caller().get(uri).expect(200);
        var shown = Shown.of(answer.json());
        for (var name : notYet) {
            expected.remove(name);
            shown.remove(name);
        }
        var difference =
                Difference.first(Shown.unordered(expected, "affiliations"), Shown.unordered(shown, "affiliations"));
        assertThat(difference).as("%s asks %s", inquiry.who(), uri).isEmpty();
    }
}
