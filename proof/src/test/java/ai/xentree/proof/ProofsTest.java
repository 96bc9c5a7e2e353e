package ai.xentree.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Proofs of trees of any size: each holds as it is made, and none holds any more once something in it is changed. */
class ProofsTest {

    private static final int LARGEST = 300;
    private static final ListedLeaves LEAVES = new ListedLeaves(IntStream.range(0, LARGEST)
            .mapToObj(i -> ("leaf " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .toList());
    private static final Hash OTHER = Hash.ofLeaf(new byte[] {42});

    @Property
    void everyLeafOfEveryTreeIsShownToBeIn(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST - 1) int number) {
        var index = number % size;
        var tree = LEAVES.tree(size);
        assertThat(Inclusion.holds(LEAVES.node(0, index), index, size, tree.inclusion(index), tree.root()))
                .isTrue();
    }

    @Property
    void noInclusionIsShownOfAnotherLeafOrAtAnotherPlaceOrInAnotherTree(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST - 1) int number) {
        var index = number % size;
        var tree = LEAVES.tree(size);
        var leaf = LEAVES.node(0, index);
        var path = tree.inclusion(index);
        assertThat(Inclusion.holds(OTHER, index, size, path, tree.root())).isFalse();
        assertThat(Inclusion.holds(leaf, index + 1, size, path, tree.root())).isFalse();
        assertThat(Inclusion.holds(leaf, index - 1, size, path, tree.root())).isFalse();
        assertThat(Inclusion.holds(leaf, index, size, path, OTHER)).isFalse();
        assertThat(changes(path)).noneMatch(changed -> Inclusion.holds(leaf, index, size, changed, tree.root()));
    }

    @Property
    void everyTreeIsShownToBeginWithEverySmallerOne(
            @ForAll @IntRange(min = 1, max = LARGEST) int a, @ForAll @IntRange(min = 1, max = LARGEST) int b) {
        var earlier = LEAVES.tree(Math.min(a, b));
        var later = LEAVES.tree(Math.max(a, b));
        assertThat(Consistency.holds(
                        earlier.size(), earlier.root(), later.size(), later.root(), later.consistency(earlier.size())))
                .isTrue();
    }

    @Property
    void noConsistencyIsShownWithAnotherHistory(
            @ForAll @IntRange(min = 1, max = LARGEST) int a, @ForAll @IntRange(min = 1, max = LARGEST) int b) {
        var earlier = LEAVES.tree(Math.min(a, b));
        var later = LEAVES.tree(Math.max(a, b));
        var path = later.consistency(earlier.size());
        assertThat(Consistency.holds(earlier.size(), OTHER, later.size(), later.root(), path))
                .isFalse();
        assertThat(Consistency.holds(earlier.size(), earlier.root(), later.size(), OTHER, path))
                .isFalse();
        assertThat(changes(path))
                .noneMatch(changed ->
                        Consistency.holds(earlier.size(), earlier.root(), later.size(), later.root(), changed));
    }

    @Property
    void aHistoryOneLeafOfWhichWasChangedIsNotShownToBeginAsTheOneBefore(
            @ForAll @IntRange(min = 2, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST - 1) int number) {
        var earlier = LEAVES.tree(size - 1);
        var changed = new ArrayList<>(LEAVES.leaves().subList(0, size));
        changed.set(number % (size - 1), new byte[] {7});
        var later = new ListedLeaves(changed).tree(size);
        assertThat(Consistency.holds(size - 1, earlier.root(), size, later.root(), later.consistency(size - 1)))
                .isFalse();
    }

    /** Each hash another one, each left out, each twice, and one more at the end. */
    private static List<List<Hash>> changes(List<Hash> path) {
        var changes = new ArrayList<List<Hash>>();
        for (int i = 0; i < path.size(); i++) {
            var other = new ArrayList<>(path);
            other.set(i, OTHER);
            changes.add(other);
            var fewer = new ArrayList<>(path);
            fewer.remove(i);
            changes.add(fewer);
            var more = new ArrayList<>(path);
            more.add(i, path.get(i));
            changes.add(more);
        }
        var longer = new ArrayList<>(path);
        longer.add(OTHER);
        changes.add(longer);
        return changes;
    }
}
