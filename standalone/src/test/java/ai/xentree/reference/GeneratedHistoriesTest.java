package ai.xentree.reference;

import ai.xentree.reference.generated.Course;
import ai.xentree.reference.generated.GeneratedHistory;
import ai.xentree.reference.history.History;
import ai.xentree.reference.history.World;
import ai.xentree.reference.progress.MembersTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened: what the program answers is what the events say, worked out by nobody who knows the program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedHistoriesTest {

    private static final List<String> SORTS =
            List.of("name", "learning_time", "modules_completed", "average_score", "xpi", "last_active");
    private static final List<Optional<String>> PARTS = Stream.of("a", "MARA", "\u00e5s", "cafe", "@", "nobody at all")
            .flatMap(part -> Stream.of(Optional.of(part), Optional.<String>empty()))
            .toList();

    private final Map<Long, History> histories = new LinkedHashMap<>();
    private FrozenProgram program;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        seeds().forEach(seed -> histories.put(seed, GeneratedHistory.of(seed, FrozenProgram.NOW, Course.madeUp())));
        System.out.println("Histories from seeds " + histories.keySet());
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
        var random = new Random(seed);
        for (var inquiry : inquiries(seed, random)) {
            new Comparison(inquiry).engagement();
            if (!inquiry.window().scope().members().everyone().isEmpty()) {
                new Comparison(inquiry).member(inquiry.anyone(random));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seedsStored")
    void everyFigureOfProgressIsWhatTheEventsSay(long seed) {
        var random = new Random(seed);
        for (var inquiry : inquiries(seed, random)) {
            new Comparison(inquiry).progress();
            for (var sort : SORTS) {
                var part = PARTS.get(random.nextInt(PARTS.size()));
                var table = new MembersTable(inquiry.window(), sort, random.nextBoolean(), part.orElse(null));
                new Comparison(inquiry).members(table, 1 + random.nextInt(2), 1 + random.nextInt(15));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seedsStored")
    void everyFigureOfImpactIsWhatTheEventsSay(long seed) {
        for (var inquiry : inquiries(seed, new Random(seed))) {
            new Comparison(inquiry).impact();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seedsStored")
    void howGoalsAreDoingIsWhatTheEventsSay(long seed) {
        for (var inquiry : inquiries(seed, new Random(seed))) {
            new Comparison(inquiry).goals();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seedsStored")
    void whatIsSuggestedIsWhatTheEventsSay(long seed) {
        for (var inquiry : inquiries(seed, new Random(seed))) {
            new Comparison(inquiry).suggestions();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seedsStored")
    void whoIsAtRiskIsWhatTheEventsSay(long seed) {
        for (var inquiry : inquiries(seed, new Random(seed))) {
            new Comparison(inquiry).silences();
        }
    }

    private List<Inquiry> inquiries(long seed, Random random) {
        var world = World.of(Objects.requireNonNull(histories.get(seed)), FrozenProgram.NOW);
        return Inquiry.random(program, world, random);
    }
}
