package ai.xentree.stats;

import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.NamePage.Called;
import ai.xentree.stats.model.SearchText;
import java.util.Arrays;
import java.util.BitSet;

/** What the people of an organization are called, by ordinal. */
public final class MemberNames {

    private final NameOrder order;

    MemberNames(NameOrder order) {
        this.order = order;
    }

    /** What a person is called. */
    public Called of(int member) {
        return order.pages().get(Chunk.NARROW.of(member)).of(Chunk.NARROW.slot(member));
    }

    /** Whether a person has a display name. */
    public boolean hasFullName(int member) {
        return order.pages().get(Chunk.NARROW.of(member)).hasFullName(Chunk.NARROW.slot(member));
    }

    /** The place of a person's display name among all there are, by code point; people of one name share it. */
    public int fullNameRank(int member) {
        return order.fullNameRanks()[member];
    }

    /** Some people by username, by code point. */
    public int[] byUsername(BitSet members) {
        return Arrays.stream(order.byUsername()).filter(members::get).toArray();
    }

    /** Whose name, username or email has a part, whatever its case and accents. */
    public BitSet find(String part) {
        var plain = SearchText.plain(part);
        var found = new BitSet();
        for (int chunk = 0; chunk < order.pages().size(); chunk++) {
            int page = chunk;
            order.pages().get(chunk).searchText().find(plain).stream()
                    .forEach(slot -> found.set(Chunk.NARROW.member(page, slot)));
        }
        return found;
    }
}
