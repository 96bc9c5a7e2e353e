package ai.xentree.bench;

import ai.xentree.bench.history.StudyHistory;
import ai.xentree.bench.history.StudySize;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** What those who run a large organization wait for: cards, the members table and its CSV, over HTTP on the real program. */
final class AdminBench {

    private static final List<String> PARTS = List.of("cards", "members", "csv");
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-06-30");
    private static final int DAYS = 90;
    private static final int EVERY = 30;
    private static final int WARM_UP = 500;
    private static final int ROUNDS = 5;
    private static final int A_ROUND = 100;
    private static final String STATS = "/api/v1/admin/stats/";
    private static final String RANGE = "?start_date=%s&end_date=%s".formatted(LAST_DAY.minusDays(29), LAST_DAY);

    private final Browser administrator;
    private final StudySize size;

    private AdminBench(Browser administrator, StudySize size) {
        this.administrator = administrator;
        this.size = size;
    }

    /** Runs parts, all where none is named; a number says how many members there are. */
    static void run(List<String> arguments, long seed) throws IOException, InterruptedException {
        var numbers = arguments.stream().filter(argument -> argument.matches("\\d+"));
        int members = numbers.findFirst().map(Integer::valueOf).orElse(100_000);
        var size = new StudySize(members, DAYS, LAST_DAY, EVERY, seed);
        Machine.print();
        describe(size);
        var parts = arguments.stream().filter(PARTS::contains).toList();
        try (var program = BenchProgram.withEngagement(data(size))) {
            program.awaitReadModels();
            new AdminBench(program.administrator(), size).run(parts.isEmpty() ? PARTS : parts);
        }
    }

    private static void describe(StudySize size) {
        System.out.printf(
                "# %,d members who learn on one day in %d of %d, by chance; a day is a session and three tasks; %d"
                        + " objectives and %d targets; 30 days; seed %d; %d requests to warm up, %d rounds of %d measured%n",
                size.learners(), EVERY, DAYS, Goals.COUNT, Goals.COUNT, size.seed(), WARM_UP, ROUNDS, A_ROUND);
    }

    private static Path data(StudySize size) throws IOException, InterruptedException {
        return GeneratedData.of(size.name() + "-goals", folder -> {
            var events = StudyHistory.in(folder, size, LearnerBench.catalogue());
            try (var program = BenchProgram.withEngagement(folder)) {
                program.awaitReadModels();
                Goals.set(program.administrator(), LAST_DAY);
                program.awaitReadModels();
            }
            return events;
        });
    }

    private void run(List<String> parts) throws IOException, InterruptedException {
        if (parts.contains("cards")) {
            measure("admin.engagement", STATS + RANGE + "&fields=kpis");
            measure("admin.progress", STATS + "progress/kpis" + RANGE);
            measure("admin.impact", STATS + "impact/kpis" + RANGE);
            measure("admin.explain", STATS + "impact/explain" + RANGE + "&key=lvi");
        }
        if (parts.contains("members")) {
            members();
        }
        if (parts.contains("csv")) {
            file("members", "progress/members" + RANGE);
            file("directory", RANGE + "&fields=member_directory");
            file("activity", RANGE + "&fields=member_activity");
        }
    }

    private void file(String name, String path) throws IOException, InterruptedException {
        MemberFile.measure(name, administrator, STATS + path, size.learners());
    }

    private void measure(String name, String path) throws IOException, InterruptedException {
        Figures.print(name, administrator.rounds(path, WARM_UP, ROUNDS, A_ROUND));
    }

    /** Any sort, any page, any part of a name. */
    private void members() throws IOException, InterruptedException {
        var wanted = new MemberPages(new SplittableRandom(size.seed()), size.learners());
        for (var sort : MemberPages.SORTS) {
            var paths = administrator.rounds(
                    () -> STATS + "progress/members" + RANGE + wanted.next(sort), WARM_UP, ROUNDS, A_ROUND);
            Figures.print("admin.members." + sort, paths);
        }
    }
}
