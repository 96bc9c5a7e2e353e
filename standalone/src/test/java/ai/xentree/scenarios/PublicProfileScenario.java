package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What anyone at all may see of a learner who has an email, an avatar, tokens, a zone, an organization and quests done. */
class PublicProfileScenario extends Scenario {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Textbook BOOK = Textbook.of("at-home");

    private final Company company = Company.create();
    private final Person mia = company.member();

    @BeforeEach
    void live() {
        mia.api()
                .patch(
                        "/api/auth/me",
                        Map.of("timezone", "Asia/Kathmandu", "avatar_url", "https://example.com/mia.png"))
                .expect(200);
        mia.api().post("/api/xel/modules/" + BOOK.id() + "/start", null).expect(200);
        mia.api()
                .post("/api/xel/tasks/submit", BOOK.rightResponse(BOOK.closedTask()))
                .expect(201);
    }

    @Test
    void givenAUsernameInAnyCase_whenAnyoneLooks_thenTheyAreShownWhatIsPublicAndNothingElse() {
        var profile = profile();
        assertThat(profile.propertyNames())
                .containsExactlyInAnyOrder(
                        "username",
                        "display_name",
                        "avatar_url",
                        "level",
                        "total_xp",
                        "current_streak",
                        "longest_streak",
                        "joined");
        assertThat(profile.path("username").asString()).isEqualTo(mia.username());
        assertThat(profile.path("total_xp").asInt()).isPositive();
    }

    @Test
    void givenEverythingThatIsShown_thenNoneOfItIsAnIdAnEmailOrAnythingElseThatIsPrivate() {
        var secrets = secrets();
        leaves("", profile()).forEach(leaf -> {
            assertThat(leaf).as("an id").doesNotContainPattern(ID);
            assertThat(leaf).as("an email").doesNotContain("@");
            assertThat(leaf)
                    .as("a time of day, which would tell more than a day")
                    .doesNotContainPattern("T\\d\\d:");
            secrets.forEach(secret -> assertThat(leaf).doesNotContain(secret));
        });
    }

    /** What is known of her that is nobody's business, and words that would give it away. */
    private List<String> secrets() {
        var me = mia.api().get("/api/auth/me").expect(200);
        return List.of(me.text("id"), me.text("email"), company.id(), "Acme", "Kathmandu", "token", "quest");
    }

    private JsonNode profile() {
        return anyone().get("/api/xp/public-profile/" + mia.username().toUpperCase(Locale.ROOT))
                .expect(200)
                .json();
    }

    /** Every value that there is, however deep, as {@code path=value}. */
    private static Stream<String> leaves(String path, JsonNode node) {
        if (node.isValueNode()) {
            return Stream.of(path + "=" + node.asString());
        }
        return node.isArray()
                ? node.valueStream().flatMap(value -> leaves(path, value))
                : node.propertyStream().flatMap(member -> leaves(path + "/" + member.getKey(), member.getValue()));
    }
}
