package ai.xentree.experience.learner;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.experience.Life;
import org.junit.jupiter.api.Test;

/** Days are the learner's own, fixed when events are stored. */
class ZoneTest {

    private final Life mia = Life.begin("2026-03-01T00:00:00Z");

    @Test
    void onTheDateLineWestwardsTheDayIsAnotherThanEastwards() {
        mia.movesTo("Pacific/Kiritimati").at("2026-03-02T10:30:00Z").learns(5);
        assertThat(mia.day("2026-03-03").xp()).as("UTC+14").isEqualTo(5);
        mia.movesTo("Etc/GMT+12").learns(7);
        assertThat(mia.day("2026-03-01").xp()).as("UTC-12").isEqualTo(7);
    }

    @Test
    void aChangeOfZoneMovesNothingThatWas() {
        mia.at("2026-03-02T23:30:00Z").learns(10).movesTo("Asia/Tokyo");
        assertThat(mia.day("2026-03-02").xp()).isEqualTo(10);
        assertThat(mia.day("2026-03-03").xp()).isZero();
        mia.learns(10);
        assertThat(mia.day("2026-03-03").xp())
                .as("from now on it is Tuesday in Tokyo")
                .isEqualTo(10);
    }

    @Test
    void aSessionsDayIsThatOfItsStartInTheZoneOfTheMomentItIsStored() {
        mia.at("2026-03-02T15:30:00Z").movesTo("Asia/Tokyo").learns(60);
        assertThat(mia.day("2026-03-02").xp())
                .as("14:30Z is still Monday, 23:30, in Tokyo")
                .isEqualTo(60);
    }

    @Test
    void aDateThatAChangeOfZoneSkipsCountsAsMissed() {
        mia.at("2026-03-02T11:00:00Z").movesTo("Etc/GMT+12").learns(1);
        assertThat(mia.streak().today()).isEqualTo("2026-03-01");
        mia.at("2026-03-02T11:30:00Z").movesTo("Pacific/Kiritimati").learns(1);
        assertThat(mia.streak().today()).isEqualTo("2026-03-03");
        assertThat(mia.streak().streak().days()).as("2 March never came").isEqualTo(1);
    }

    @Test
    void aDateThatReturnsKeepsWhatItEarned() {
        mia.at("2026-03-02T11:00:00Z").movesTo("Pacific/Kiritimati").learns(3).movesTo("UTC");
        assertThat(mia.streak().today()).isEqualTo("2026-03-02");
        mia.learns(2);
        assertThat(mia.streak().streak().days()).as("2 and 3 March").isEqualTo(2);
        mia.at("2026-03-03T08:00:00Z").learns(4);
        assertThat(mia.day("2026-03-03").xp()).isEqualTo(7);
    }

    @Test
    void aDayOf25HoursIsOneDayOfTheStreak() {
        mia.movesTo("Europe/Berlin");
        mia.at("2026-10-24T22:30:00Z").learns(1).at("2026-10-25T22:30:00Z").learns(1);
        assertThat(mia.day("2026-10-25").xp())
                .as("half past midnight and half past eleven at night")
                .isEqualTo(2);
        assertThat(mia.streak().streak().days()).isEqualTo(1);
    }

    @Test
    void aDayOf23HoursIsOneDayOfTheStreak() {
        mia.movesTo("Europe/Berlin");
        mia.at("2026-03-28T23:30:00Z").learns(1).at("2026-03-29T21:30:00Z").learns(1);
        assertThat(mia.day("2026-03-29").xp())
                .as("half past midnight and half past eleven at night, 22 hours later")
                .isEqualTo(2);
        assertThat(mia.streak().streak().days()).isEqualTo(1);
        mia.at("2026-03-29T22:01:00Z").learns(1);
        assertThat(mia.streak().streak().days()).as("midnight was at 22:00Z").isEqualTo(2);
    }

    @Test
    void aSessionThatBeganBeforeTheClocksWereChangedBelongsToTheDayOfItsStart() {
        mia.movesTo("Europe/Berlin").at("2026-10-25T02:00:00Z").learns(180);
        assertThat(mia.day("2026-10-25").time().seconds())
                .as("from 1:00 to 3:00 on the clock, which was three hours")
                .isEqualTo(3 * 3_600);
    }
}
