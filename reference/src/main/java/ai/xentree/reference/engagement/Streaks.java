package ai.xentree.reference.engagement;

import ai.xentree.reference.experience.PlainExperience;
import ai.xentree.reference.history.World;
import java.time.LocalDate;
import java.util.UUID;

/** How long learners' streaks were on a day, or are today where they are if that is earlier (semantics.md, section 7). */
record Streaks(World world) {

    int on(UUID user, LocalDate day) {
        var experience = new PlainExperience(user, world.known());
        var today = experience.today(world.now());
        return experience.streak(day.isBefore(today) ? day : today).days();
    }
}
