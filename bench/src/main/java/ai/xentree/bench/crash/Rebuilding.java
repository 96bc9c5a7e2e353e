package ai.xentree.bench.crash;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * All read models are made anew, and the program is killed at any moment until after they have taken over: half of the time just
 * when one of them does.
 */
record Rebuilding() implements Trouble {

    private static final String PROJECTIONS = "/api/v1/admin/projections";
    private static final Set<String> UNDER_WAY = Set.of("queued", "running");

    private static final int LONGEST_MILLIS = 2_500;
    private static final int AT_THE_SWITCH_MILLIS = 20;
    private static final int ACCEPTED = 202;

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public void whileServing(Rounds rounds, Server server, Door door) throws InterruptedException {
        rounds.someWork();
        var random = rounds.random();
        var admin = rounds.administrator(door);
        var begun = begin(admin);
        if (begun.isEmpty() || random.nextBoolean()) {
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
        } else {
            awaitEnd(admin, begun.get(random.nextInt(begun.size())));
            Thread.sleep(random.nextInt(AT_THE_SWITCH_MILLIS));
        }
    }

    /** Has all made anew; those that an earlier round began go on, and are not among what is answered. */
    private static List<String> begin(Door admin) {
        var answer = admin.send("POST", PROJECTIONS, Map.of("projection", "*"));
        return answer.status() != ACCEPTED
                ? List.of()
                : stream(answer).map(rebuild -> rebuild.path("id").asString()).toList();
    }

    private static void awaitEnd(Door admin, String rebuild) {
        while (UNDER_WAY.contains(
                admin.get(PROJECTIONS + "/rebuilds/" + rebuild).expect(200).text("status"))) {
            Thread.onSpinWait();
        }
    }

    /** Whether nothing is made anew any more. */
    static boolean isOver(Door admin) {
        return projections(admin)
                .noneMatch(projection -> projection.path("rebuild").isObject());
    }

    /** Drops what was before, so that there is one of everything. */
    static void dropPrevious(Door admin) {
        projections(admin)
                .map(projection -> projection.path("name").asString())
                .forEach(name -> admin.send("DELETE", PROJECTIONS + "/" + name + "/previous", null)
                        .expect(204));
    }

    private static Stream<JsonNode> projections(Door admin) {
        return stream(admin.get(PROJECTIONS).expect(200));
    }

    private static Stream<JsonNode> stream(Answer answer) {
        return StreamSupport.stream(answer.json().path("items").spliterator(), false);
    }
}
