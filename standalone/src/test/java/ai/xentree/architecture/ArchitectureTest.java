package ai.xentree.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {

    @SuppressWarnings("UnusedVariable") // named by the tests' annotations
    private static final List<String> MODULES = Modules.ALL;

    @Test
    void theLanguageKnowsNoFramework() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "ai.xentree..", "org.jspecify..", "com.fasterxml.jackson.annotation..")
                .check(Modules.classesOf("shared-api"));
    }

    @Test
    void aggregatesKnowNoSpring() {
        noClasses()
                .that(DescribedPredicate.describe("are aggregates", ArchitectureTest::isAggregate))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..")
                .check(Modules.classesOf("command-side"));
    }

    @Test
    void statesThatDecideKnowNoFrameworkAtAll() {
        noClasses()
                .that(DescribedPredicate.describe("decide", ArchitectureTest::decides))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..", "com.mongodb..", "tools.jackson..")
                .check(Modules.classesOf("command-side"));
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void featuresSpeakToEachOtherOnlyInTheLanguage(String module) {
        classes().should(speakToOtherFeaturesOnlyInTheLanguage()).check(Modules.classesOf(module));
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void packagesHaveNoCycles(String module) {
        slices().matching("ai.xentree.(**)").should().beFreeOfCycles().check(Modules.classesOf(module));
    }

    /** On the class path of the default program one would hide the other. */
    @Test
    void noTwoModulesHaveAClassOfTheSameName() {
        var names = MODULES.stream()
                .flatMap(module -> Modules.classesOf(module).stream())
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith(".package-info"))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    private static boolean isAggregate(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(AggregateIdentifier.class));
    }

    private static boolean decides(JavaClass type) {
        return !isAggregate(type)
                && type.getMethods().stream()
                        .anyMatch(method -> method.getName().equals("evolve"));
    }

    private static ArchCondition<JavaClass> speakToOtherFeaturesOnlyInTheLanguage() {
        return new ArchCondition<>("speak to other features only in the language") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> reachesIntoAnotherFeature(type, dependency.getTargetClass()))
                        .map(dependency -> SimpleConditionEvent.violated(type, dependency.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static boolean reachesIntoAnotherFeature(JavaClass from, JavaClass to) {
        return Modules.isOurs(to)
                && !Modules.isLanguage(from)
                && !Modules.isLanguage(to)
                && !Modules.KERNEL.contains(Modules.featureOf(to))
                && !Modules.featureOf(to).equals(Modules.featureOf(from))
                && !Modules.featureOf(from).equals("standalone");
    }
}
