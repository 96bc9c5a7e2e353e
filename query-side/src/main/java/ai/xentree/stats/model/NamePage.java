package ai.xentree.stats.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the people of an organization are called, by ordinal within the page's chunk. */
public final class NamePage {

    static final NamePage EMPTY = new NamePage(Texts.NONE, Texts.NONE, Texts.NONE, Texts.NONE);

    private final Texts usernames;
    private final Texts fullNames;
    private final Texts emails;
    private final Texts avatarUrls;
    private volatile int @Nullable [] byUsername;
    private volatile int @Nullable [] byFullName;
    private volatile @Nullable SearchText searchText;

    NamePage(Texts usernames, Texts fullNames, Texts emails, Texts avatarUrls) {
        this.usernames = usernames;
        this.fullNames = fullNames;
        this.emails = emails;
        this.avatarUrls = avatarUrls;
    }

    /**
     * What a person is called now.
     *
     * @param username as it is shown
     */
    public record Called(
            int slot,
            String username,
            @Nullable String fullName,
            @Nullable String email,
            @Nullable String avatarUrl) {}

    /** How many people there are. */
    public int rows() {
        return usernames.rows();
    }

    /** What a person is called. */
    public Called of(int slot) {
        var username = usernames.at(slot);
        return new Called(
                slot, username == null ? "" : username, fullNames.at(slot), emails.at(slot), avatarUrls.at(slot));
    }

    /** Whether a person has a display name. */
    public boolean hasFullName(int slot) {
        return fullNames.has(slot);
    }

    /** Compares usernames by code point, also of people on another page. */
    public int compareUsernames(int slot, NamePage other, int otherSlot) {
        return compare(usernames, slot, other.usernames, otherSlot);
    }

    /** Compares display names by code point, also of people on another page; a missing one is like an empty one. */
    public int compareFullNames(int slot, NamePage other, int otherSlot) {
        return compare(fullNames, slot, other.fullNames, otherSlot);
    }

    /** The slots by username. */
    public int[] byUsername() {
        var known = byUsername;
        if (known == null) {
            byUsername = known = sorted(usernames);
        }
        return known;
    }

    /** The slots by display name. */
    public int[] byFullName() {
        var known = byFullName;
        if (known == null) {
            byFullName = known = sorted(fullNames);
        }
        return known;
    }

    /** What is searched. */
    public SearchText searchText() {
        var known = searchText;
        if (known == null) {
            searchText = known = SearchText.of(usernames, fullNames, emails);
        }
        return known;
    }

    Texts usernames() {
        return usernames;
    }

    Texts fullNames() {
        return fullNames;
    }

    Texts emails() {
        return emails;
    }

    Texts avatarUrls() {
        return avatarUrls;
    }

    private static int[] sorted(Texts texts) {
        Comparator<Integer> byText = (one, other) -> compare(texts, one, texts, other);
        return IntStream.range(0, texts.rows())
                .boxed()
                .sorted(byText)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int compare(Texts one, int row, Texts other, int otherRow) {
        return Arrays.compareUnsigned(
                one.bytes(), one.start(row), one.end(row), other.bytes(), other.start(otherRow), other.end(otherRow));
    }
}
