package ai.xentree.stats.web;

import ai.xentree.axon.AxonModule;
import ai.xentree.projection.ComparedForm;
import ai.xentree.projection.Generations;
import ai.xentree.projection.ReadModel;
import ai.xentree.projection.past.PastReadModel;
import ai.xentree.projection.past.PastReadModels;
import ai.xentree.projection.past.Recipe;
import ai.xentree.stats.FigureNews;
import ai.xentree.stats.FigureQueries;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.Questions;
import ai.xentree.stats.StatsQueries;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Answer;
import ai.xentree.stats.pages.Pages;
import ai.xentree.stats.pages.PublishedPages;
import ai.xentree.stats.pages.Snapshot;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the read model together: writer and readers share the pages they have in memory. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StatsSettings.class)
class StatsConfiguration {

    private static final String PAGES = "engagement";

    @Bean
    PagesByPlace pagesByPlace(StatsSettings settings, FigureNews figureNews) {
        return new PagesByPlace(
                place -> new Pages(place, PAGES, settings.cache().toBytes(), figureNews::tell));
    }

    @Bean
    FigureNews figureNews(ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new FigureNews(() -> axon.getObject().queryUpdateEmitter());
    }

    @Bean
    ReadModel shownEngagement(PagesByPlace pagesByPlace) {
        return new ReadModel(PAGES, Pages.collections(PAGES), place -> new StatsProjection(pagesByPlace.in(place)))
                .comparedAs(ComparedForm.without(Pages.byBatches(PAGES)));
    }

    /** Those of the generation that answers when a question begins, to its end. */
    @Bean
    PublishedPages answeringPages(PagesByPlace pagesByPlace, Generations generations, ReadModel shownEngagement) {
        return new PublishedPages() {
            @Override
            public <T> Answer<T> read(Function<Snapshot, T> question) {
                return pagesByPlace
                        .in(generations.place(generations.answering(shownEngagement)))
                        .read(question);
            }
        };
    }

    /** The same as they were: in pages without names, so that nobody has to look for those of the erased in them. */
    @Bean
    Recipe<Pages> pastPagesRecipe(StatsSettings settings) {
        return new Recipe<>(
                PAGES,
                StatsProjection.VERSION,
                Pages.collections(PAGES),
                place -> new Pages(place, PAGES, settings.pastCache().toBytes()),
                opened -> StatsProjection.withoutNames(opened.content()),
                ComparedForm.without(Pages.byBatches(PAGES)));
    }

    @Bean
    PastReadModel<Pages> pastPages(PastReadModels models, Recipe<Pages> pastPagesRecipe) {
        return models.of(pastPagesRecipe);
    }

    @Bean
    Questions statsQuestions(PublishedPages answeringPages, PastReadModel<Pages> pastPages, Clock clock) {
        return new Questions(answeringPages, pastPages, clock);
    }

    @Bean
    NameOrders nameOrders(StatsSettings settings) {
        return new NameOrders(settings.nameOrders().toBytes());
    }

    @Bean
    AxonModule statsQueries(Questions statsQuestions) {
        return configurer -> configurer
                .registerQueryHandler(c -> new StatsQueries(statsQuestions))
                .registerQueryHandler(c -> new FigureQueries(statsQuestions));
    }
}
