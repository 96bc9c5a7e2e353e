package ai.xentree.bench.served;

import ai.xentree.bench.Figures;
import ai.xentree.bench.served.Load.Round;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/** Rounds of one kind, of which the middle counts. */
record Rounds(List<Round> all) {

    void print(String name) {
        Figures.print(name + ".per_second", middle(Round::perSecond), "commands/s");
        Figures.print(name, times());
        Figures.print(name + ".cpu", middle(Round::serverCpuMicros), "us/command");
        Figures.print(name + ".client_cpu", middle(Round::clientCpuMicros), "us/command");
    }

    private Histogram times() {
        var micros = new Histogram(3);
        all.forEach(round -> micros.add(round.micros()));
        return micros;
    }

    private double middle(ToDoubleFunction<Round> value) {
        return all.stream()
                .mapToDouble(value)
                .sorted()
                .skip(all.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
