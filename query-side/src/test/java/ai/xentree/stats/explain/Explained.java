package ai.xentree.stats.explain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.CodePointOrder;
import ai.xentree.web.paging.Page;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An explanation with the people of all its pages, which are looked at one after the other. */
public record Explained(FigureExplanationResponse first, List<ExplainedPerson> people) {

    private static final int A_PAGE = 3;

    /** Turns all pages; nobody may be on two of them, and all must be there. */
    public static Explained of(Function<Page, FigureExplanationResponse> pages) {
        var first = pages.apply(new Page(1, A_PAGE));
        var people = new ArrayList<>(first.people());
        for (int number = 2; number <= first.totalPages(); number++) {
            people.addAll(pages.apply(new Page(number, A_PAGE)).people());
        }
        assertThat(people.stream().map(ExplainedPerson::userId).distinct().count())
                .as("people of %s", first.figure())
                .isEqualTo(people.size())
                .isEqualTo(first.peopleCount());
        assertThat(people.stream().map(ExplainedPerson::username).toList())
                .isSortedAccordingTo(CodePointOrder.INSTANCE);
        return new Explained(first, people);
    }

    /** Checks that it is about the figure that is shown elsewhere. */
    public void shows(BigDecimal value, BigDecimal previousValue, BigDecimal delta, @Nullable BigDecimal deltaPct) {
        assertThat(first.figure().value()).isEqualTo(value);
        assertThat(first.figure().previousValue()).isEqualTo(previousValue);
        assertThat(first.figure().delta()).isEqualTo(delta);
        assertThat(first.figure().deltaPct()).isEqualTo(deltaPct);
    }

    /** Checks that its inputs give the figure by that formula. */
    public void follows(Function<Map<String, BigDecimal>, BigDecimal> formula) {
        var inputs = first.inputs().stream().collect(toMap(FigureInput::name, FigureInput::value));
        inputs.keySet().forEach(name -> assertThat(first.formula()).contains(name));
        assertThat(first.inputs()).noneMatch(input -> input.meaning().isBlank());
        var value = first.figure().value();
        assertThat(formula.apply(inputs).setScale(value.scale(), RoundingMode.HALF_UP))
                .as("%s = %s of %s", first.figure(), first.formula(), inputs)
                .isEqualByComparingTo(value);
    }

    /** Checks that what the people have to do with it adds up to a number. */
    public void sharesAddUpTo(BigDecimal sum) {
        assertThat(people.stream().map(ExplainedPerson::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("shares in %s", first.figure())
                .isEqualByComparingTo(sum);
    }

    /** Checks how many events were counted. */
    public void counts(long events) {
        assertThat(first.eventsCount()).as("events of %s", first.figure()).isEqualTo(events);
    }

    /** The people behind it. */
    public List<UUID> userIds() {
        return people.stream().map(ExplainedPerson::userId).toList();
    }

    /** A quotient; 0 where its divisor is. */
    public static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, MathContext.DECIMAL128);
    }
}
