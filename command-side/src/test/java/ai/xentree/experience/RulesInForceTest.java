package ai.xentree.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.Aggregates;
import ai.xentree.axon.InMemoryAxon;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.experience.ExperienceRulesCommand.AdoptRules;
import ai.xentree.experience.ExperienceRulesEvent.RulesAdopted;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RulesInForceTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ExperienceRules FIRST = ExperienceRules.DEFAULTS;
    private static final ExperienceRules GENEROUS =
            settings(Map.of("completion-xp", 70)).rules();

    private final InMemoryAxon axon =
            new InMemoryAxon(configurer -> configurer.configureAggregate(Aggregates.of(RulesInForce.class)));

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void givenNothing_whenTheFirstRulesAreAdopted_thenNothingChanges() {
        axon.send(adopt(FIRST));
        assertThat(axon.events()).isEmpty();
    }

    @Test
    void givenNothing_whenOthersAreAdopted_thenTheyAreTheSecondVersion() {
        axon.send(adopt(GENEROUS));
        assertThat(axon.events()).containsExactly(new RulesAdopted(2, GENEROUS, NOON));
    }

    @Test
    void givenRulesInForce_whenTheyAreAdoptedAgain_thenNothingChanges() {
        axon.send(adopt(GENEROUS));
        axon.send(adopt(GENEROUS));
        assertThat(axon.events()).hasSize(1);
    }

    @Test
    void givenOtherRules_whenTheFirstAreAdoptedAgain_thenTheyAreTheThirdVersion() {
        axon.send(adopt(GENEROUS));
        axon.send(adopt(FIRST));
        assertThat(axon.events()).last().isEqualTo(new RulesAdopted(3, FIRST, NOON));
    }

    @Test
    void givenManyProgramsThatStartAtOnce_whenEachAdoptsTheSame_thenTheyAreAdoptedOnce() throws Exception {
        try (var programs = Executors.newFixedThreadPool(8)) {
            var starts = IntStream.range(0, 8)
                    .<Callable<Object>>mapToObj(n -> () -> {
                        axon.send(adopt(GENEROUS));
                        return n;
                    })
                    .toList();
            for (var start : programs.invokeAll(starts)) {
                start.get();
            }
        }
        assertThat(axon.events()).containsExactly(new RulesAdopted(2, GENEROUS, NOON));
    }

    @Test
    void givenAPerson_whenTheyAdoptRules_thenTheyMayNot() {
        var command = new AdoptRules(GENEROUS, NOON, Actor.user(new UUID(0, 1)));
        assertThatThrownBy(() -> axon.send(command)).isInstanceOf(Refused.class);
    }

    @Test
    void givenNoSettings_thenTheRulesAreTheFirst() {
        assertThat(settings(Map.of()).rules()).isEqualTo(FIRST);
    }

    @Test
    void givenSettingsOfAQuest_thenOnlyThoseDiffer() {
        var rules = settings(Map.of("quests.note-created.offered", true, "quests.tasks-done.target", 5))
                .rules();
        assertThat(rules.quest(QuestKind.NOTE_CREATED))
                .isEqualTo(new QuestRule(QuestKind.NOTE_CREATED, true, 1, 20, 5));
        assertThat(rules.quest(QuestKind.TASKS_DONE)).isEqualTo(new QuestRule(QuestKind.TASKS_DONE, true, 5, 20, 5));
        assertThat(rules.quest(QuestKind.HIGH_SCORE)).isEqualTo(FIRST.quest(QuestKind.HIGH_SCORE));
    }

    @Test
    void givenSettingsThatCannotBeMeant_thenTheyAreRefused() {
        assertThatThrownBy(
                        () -> settings(Map.of("quests.new-module.offered", false, "quests.tasks-done.offered", false))
                                .rules())
                .hasMessageContaining("at least 3 quests are offered");
        assertThatThrownBy(() -> settings(Map.of("completion-xp", "much"))).isInstanceOf(BindException.class);
    }

    private static AdoptRules adopt(ExperienceRules rules) {
        return new AdoptRules(rules, NOON, Actor.SYSTEM);
    }

    private static ExperienceSettings settings(Map<String, Object> properties) {
        var all = new HashMap<String, Object>();
        properties.forEach((name, value) -> all.put("xentree.experience." + name, value));
        return new Binder(new MapConfigurationPropertySource(all))
                .bindOrCreate("xentree.experience", ExperienceSettings.class);
    }
}
