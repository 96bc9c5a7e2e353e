package ai.xentree.bench;

import ai.xentree.bench.history.StudyHistory;
import ai.xentree.bench.history.StudySize;
import ai.xentree.catalogue.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What the learner's side costs: its views over HTTP for somebody who has learned daily for years, and building its read models. */
final class LearnerBench {

    private static final List<String> PARTS = List.of("views", "english", "experience");
    private static final String ENGLISH = "english";
    private static final String EXPERIENCE = "experience";
    private static final String PULSE = "/api/xp/learning-pulse";
    private static final int LEARNERS = 400;
    private static final int DAYS = 3 * 365;
    private static final int EVERY = 10;
    private static final int WARM_UP = 1_000;
    private static final int ROUNDS = 5;
    private static final int A_ROUND = 400;

    private final StudySize size;

    private LearnerBench(StudySize size) {
        this.size = size;
    }

    /** Runs parts, all where none is named. */
    static void run(List<String> parts, long seed) throws IOException, InterruptedException {
        var size = new StudySize(LEARNERS, DAYS, LocalDate.now(ZoneOffset.UTC), EVERY, seed);
        Machine.print();
        System.out.printf(
                "# %d learners over %d days to %s, one of them daily, the others every %dth day; a day is a session and three"
                        + " tasks; seed %d%n",
                size.learners(), size.days(), size.lastDay(), size.every(), size.seed());
        new LearnerBench(size).run(parts.isEmpty() ? PARTS : parts);
    }

    private void run(List<String> parts) throws IOException, InterruptedException {
        var data = GeneratedData.of(size.name(), folder -> StudyHistory.in(folder, size, catalogue()));
        if (parts.contains("views")) {
            views(data);
        }
        if (parts.contains("english")) {
            ReadModelRounds.of(data, ENGLISH).print("projection.english");
        }
        if (parts.contains("experience")) {
            ReadModelRounds.of(data, EXPERIENCE).print("projection.experience");
        }
    }

    /** What there is to learn. */
    static Catalogue catalogue() {
        try (var context = new AnnotationConfigApplicationContext("ai.xentree.catalogue")) {
            return context.getBean(Catalogue.class);
        }
    }

    /** One client after the other requests of a program that has nothing else to do. */
    private static void views(Path data) throws IOException, InterruptedException {
        try (var program = BenchProgram.withReadModels(data, Set.of(ENGLISH, EXPERIENCE), new LifecycleWatch())) {
            program.awaitReadModels();
            var learner = program.learner(StudyHistory.daily());
            requireAYearOfDays(learner);
            measure(learner, "learner.profile", "/api/xp/profile");
            measure(learner, "learner.pulse", PULSE);
            measure(learner, "learner.modules", "/api/xel/modules");
        }
    }

    private static void requireAYearOfDays(Browser learner) throws IOException, InterruptedException {
        var pulse = new String(learner.get(PULSE), StandardCharsets.UTF_8);
        if (!pulse.contains("\"active_days\":365")) {
            throw new IllegalStateException("The learner has not learned daily: " + pulse.replaceAll(".*summary", ""));
        }
    }

    private static void measure(Browser learner, String name, String path) throws IOException, InterruptedException {
        Figures.print(name, learner.rounds(path, WARM_UP, ROUNDS, A_ROUND));
    }
}
