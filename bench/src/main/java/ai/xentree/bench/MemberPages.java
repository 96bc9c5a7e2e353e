package ai.xentree.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Pages of the members table as people turn to them: mostly the first ones of either end, some far in, some of a part of a name. */
final class MemberPages {

    /** What the table can be sorted by. */
    static final List<String> SORTS =
            List.of("name", "learning_time", "modules_completed", "average_score", "xpi", "last_active");

    private static final int A_PAGE = 50;
    private static final int PARTS_OF_NAMES = 3; // one in so many

    private final SplittableRandom random;
    private final int members;

    MemberPages(SplittableRandom random, int members) {
        this.random = random;
        this.members = members;
    }

    /** The parameters of some page of the table sorted so. */
    String next(String sort) {
        var order = random.nextBoolean() ? "asc" : "desc";
        var page = "&sort=%s&order=%s&limit=%d".formatted(sort, order, A_PAGE);
        return random.nextInt(PARTS_OF_NAMES) == 0
                ? page + "&q=" + random.nextInt(members)
                : page + "&page=" + (1 + random.nextInt(members / A_PAGE));
    }
}
