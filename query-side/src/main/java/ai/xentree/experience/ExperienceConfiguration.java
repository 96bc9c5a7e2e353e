package ai.xentree.experience;

import ai.xentree.projection.ReadModel;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.past.PastReadModel;
import ai.xentree.projection.past.PastReadModels;
import ai.xentree.projection.past.Recipe;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what learners have earned, now and then. */
@Configuration(proxyBeanMethods = false)
class ExperienceConfiguration {

    @Bean
    ReadModel shownExperience() {
        return new ReadModel(
                        ExperienceProjection.PROJECTION, ExperienceProjection.COLLECTIONS, ExperienceProjection::new)
                .comparedAs(new WithAllDays());
    }

    @Bean
    Recipe<StoredStreaks> pastStreaksRecipe() {
        return new Recipe<>(
                ExperienceProjection.PROJECTION,
                ExperienceProjection.VERSION,
                ExperienceProjection.COLLECTIONS,
                StoredStreaks::new,
                opened -> ExperienceProjection.withoutNames(opened.place()),
                new WithAllDays());
    }

    @Bean
    PastReadModel<StoredStreaks> pastStreaks(PastReadModels models, Recipe<StoredStreaks> pastStreaksRecipe) {
        return models.of(pastStreaksRecipe);
    }

    @Bean
    LearnerStreaks learnerStreaks(ReadModelPlace place, PastReadModel<StoredStreaks> pastStreaks) {
        var present = new StoredStreaks(place);
        return (caller, learners, day, now, asOf) -> asOf == null
                ? present.on(learners, day, now)
                : pastStreaks.read(asOf, caller, then -> then.on(learners, day, now));
    }
}
