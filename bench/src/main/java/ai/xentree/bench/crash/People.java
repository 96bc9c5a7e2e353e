package ai.xentree.bench.crash;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Everyone whose account was acknowledged. */
final class People {

    private final List<Person> all = new CopyOnWriteArrayList<>();

    void add(Person person) {
        all.add(person);
    }

    List<Person> all() {
        return List.copyOf(all);
    }

    /** At most so many, spread over all. */
    List<Person> some(int atMost) {
        var step = Math.max(1, all.size() / atMost);
        return IntStream.range(0, Math.min(atMost, all.size()))
                .mapToObj(i -> all.get(i * step))
                .toList();
    }

    Person any(Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
