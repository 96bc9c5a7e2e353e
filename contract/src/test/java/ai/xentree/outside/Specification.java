package ai.xentree.outside;

import io.specmatic.conversions.OpenApiSpecification;
import io.specmatic.conversions.SpringRequestMappingKt;
import io.specmatic.core.Feature;
import io.specmatic.core.FlagsBased;
import io.specmatic.core.HttpResponse;
import io.specmatic.core.Scenario;
import io.specmatic.core.Workflow;
import io.specmatic.core.pattern.HasValue;
import io.specmatic.test.ScenarioAsTest;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kotlin.sequences.Sequence;

/** One operation of the published document as Specmatic understands it: requests made from it, and what may be answered. */
record Specification(String operation, Feature feature) {

    private static final int MOST_GOOD = Integer.getInteger("good", 12);
    private static final int MOST_BAD = Integer.getInteger("bad", 24);

    /** Requests are chosen evenly from so many, which come ordered by what they differ in. */
    private static final int CONSIDERED = 400;

    /** All operations, with requests sent by that person. */
    static Stream<Specification> of(File document, Program person) {
        System.setProperty("SPECMATIC_GENERATIVE_TESTS", "true");
        System.setProperty("MAX_TEST_REQUEST_COMBINATIONS", "4");
        System.setProperty("bearerAuth", person.token());
        var whole = OpenApiSpecification.Companion.fromFile(document.getPath()).toFeature();
        return whole.getScenarios().stream()
                .collect(Collectors.groupingBy(Specification::operation, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(operation -> new Specification(
                        operation.getKey(), part(whole, operation.getValue(), whole.getFlagsBased())));
    }

    private static Feature part(Feature whole, List<Scenario> scenarios, FlagsBased flags) {
        return new Feature(
                scenarios,
                Map.of(),
                whole.getName(),
                Map.of(),
                Map.of(),
                whole.getPath(),
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                whole.getSpecmaticConfig(),
                flags);
    }

    private static String operation(Scenario scenario) {
        return scenario.getMethod() + " " + SpringRequestMappingKt.convertPathParameterStyle(scenario.getPath());
    }

    /** Some requests that fit the document: first those made of {@link Examples}, then others. */
    Stream<ScenarioAsTest> goodRequests() {
        return goodRequests(MOST_GOOD);
    }

    /** Made anew, with other values where those are random. */
    Stream<ScenarioAsTest> allGoodRequests() {
        return goodRequests(CONSIDERED);
    }

    private Stream<ScenarioAsTest> goodRequests(int most) {
        var examples =
                part(feature, feature.getScenarios(), feature.getFlagsBased().withoutGenerativeTests());
        var others = feature.enableGenerativeTesting(true);
        return Stream.of(examples, others)
                .flatMap(made ->
                        chosen(stream(made.generateContractTests(List.of(), (scenario, row) -> scenario)), most))
                .map(ScenarioAsTest.class::cast);
    }

    /** Requests that do not, each in one place. */
    List<ScenarioAsTest> badRequests() {
        var all = stream(feature.negativeTestScenarios())
                .filter(made -> made.getSecond() instanceof HasValue<Scenario>)
                .map(made -> test(made.getFirst(), ((HasValue<Scenario>) made.getSecond()).getValue()));
        return chosen(all, MOST_BAD).toList();
    }

    private static <T> Stream<T> chosen(Stream<T> ordered, int most) {
        var all = ordered.limit(CONSIDERED).toList();
        var count = Math.min(most, all.size());
        return IntStream.range(0, count).mapToObj(i -> all.get(i * all.size() / count));
    }

    private ScenarioAsTest test(Scenario original, Scenario made) {
        return new ScenarioAsTest(
                made, feature.getFlagsBased(), null, null, null, null, null, null, List.of(), original, new Workflow());
    }

    /** Whether the operation may answer this, and in this form. */
    boolean allows(HttpResponse answer) {
        return feature.getScenarios().stream()
                .filter(scenario -> scenario.getStatus() == answer.getStatus())
                .anyMatch(scenario -> scenario.getHttpResponsePattern()
                        .matches(answer, scenario.getResolver())
                        .isSuccess());
    }

    private static <T> Stream<T> stream(Sequence<T> sequence) {
        Iterable<T> all = sequence::iterator;
        return StreamSupport.stream(all.spliterator(), false);
    }
}
