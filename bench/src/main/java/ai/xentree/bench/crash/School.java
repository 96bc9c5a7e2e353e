package ai.xentree.bench.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An organization as its owner knows it: only what was acknowledged and nothing uncertain. */
final class School {

    /** Someone's place in it. */
    static final class Seat {

        private String role;
        private final Set<String> teams;

        Seat(String role, Set<String> teams) {
            this.role = role;
            this.teams = new HashSet<>(teams);
        }

        String role() {
            return role;
        }

        void role(String other) {
            role = other;
        }

        Set<String> teams() {
            return teams;
        }
    }

    private final String id;
    private final List<String> teams = new ArrayList<>();
    private final Map<String, Seat> seats = new HashMap<>();
    private final Set<String> uncertain = new HashSet<>();

    School(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    List<String> teams() {
        return teams;
    }

    Map<String, Seat> seats() {
        return seats;
    }

    /** Whether a person is certainly not in it. */
    boolean isFreeOf(String person) {
        return !seats.containsKey(person) && !uncertain.contains(person);
    }

    /** From now on nobody knows about this person. */
    void doubt(String person) {
        seats.remove(person);
        uncertain.add(person);
    }

    void forgetTeam(String team) {
        teams.remove(team);
        seats.values().forEach(seat -> seat.teams().remove(team));
    }
}
