package ai.xentree.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedAnswersTest {

    private static final UUID JANE = UUID.fromString("01900000-0000-7000-8000-00000000001a");
    private static final UUID OLGA = UUID.fromString("01900000-0000-7000-8000-00000000002b");
    private static final Set<String> NAMES = Set.of("jane.doe@corp.com", "jané", "Jane \"JD\" Doe", "王小明");

    private final InMemoryVault vault = new InMemoryVault();
    private final RememberedAnswers answers = new RememberedAnswers(vault);
    private final Repeats repeats = new Repeats(
            vault,
            Clock.systemUTC(),
            UUID::randomUUID,
            new IdempotencySettings(Duration.ofHours(24), Duration.ofMinutes(1), Duration.ofSeconds(1)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\":\"jane.doe@corp.com\"}",
                "{\"email\":\"Jane.Doe@Corp.com\"}",
                "{\"note\":\"of JANE.DOE@CORP.COM, in person\"}",
                "{\"username\":\"jan\\u00e9\"}",
                "{\"username\":\"JAN\\u00c9\"}",
                "{\"username\":\"jane\\u0301\"}",
                "{\"full_name\":\"Jane \\\"JD\\\" Doe\"}",
                "{\"note\":\"由王小明提交\"}",
                "{\"items\":[{\"user_id\":\"01900000-0000-7000-8000-00000000001A\"}]}",
                "{\"by_member\":{\"01900000-0000-7000-8000-00000000001a\":3}}",
                "name;mail\nJane;Jane.Doe@corp.com"
            })
    void givenAnAnswerToAnotherThatMentionsAPerson_whenSheIsForgotten_thenItIsGone(String body) {
        remember("olga's", OLGA, body);
        answers.forget(JANE, NAMES);
        assertThat(isRemembered("olga's")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\":\"maryjane.doe@corp.com\"}",
                "{\"email\":\"jane.doe@corp.company\"}",
                "{\"username\":\"janés\"}",
                "{\"jané\":1}",
                "{\"full_name\":\"Jane\"}",
                "{\"user_id\":\"01900000-0000-7000-8000-00000000002b\"}",
                ""
            })
    void givenAnAnswerToAnotherThatMentionsSomebodyLikeHer_whenSheIsForgotten_thenItIsStillRemembered(String body) {
        remember("olga's", OLGA, body);
        answers.forget(JANE, NAMES);
        assertThat(isRemembered("olga's")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "an anna annabel, annab, false",
        "an anna annabel, annabel, true",
        "an anna annabel, annabe, false",
        "an annx, annab an, true",
        "a a-b a-b-c, a-b-d, true",
        "a-b a-b-c, a-c, false"
    })
    void givenNamesThatBeginAlike_whenAnAnswerHoldsOneOrNone_thenThatIsSeen(
            String names, String text, boolean mentioned) {
        var mentions = new Mentions(JANE, Set.of(names.split(" ")));
        assertThat(mentions.standIn(answer("\"" + text + "\""))).isEqualTo(mentioned);
    }

    @Test
    void givenAnAnswerWhoseLocationNamesAPerson_whenSheIsForgotten_thenItIsGone() {
        var first = begin("olga's", OLGA);
        repeats.remember(first, new Answer(201, Map.of("Location", "/api/members/" + JANE), new byte[0]));
        answers.forget(JANE, Set.of());
        assertThat(isRemembered("olga's")).isFalse();
    }

    @Test
    void givenAPersonsOwnWordsWithoutHerIdOrName_whenSheIsForgotten_thenTheyAreGoneAndThoseOfOthersAreNot() {
        remember("jane's", JANE, "{\"feedback\":\"You wrote: my aunt keeps seven goats\"}");
        remember("olga's", OLGA, "{\"feedback\":\"You wrote: my uncle keeps bees\"}");
        remember("somebody's", null, "{\"status\":\"ok\"}");
        answers.forget(JANE, NAMES);
        assertThat(isRemembered("jane's")).isFalse();
        assertThat(isRemembered("olga's")).isTrue();
        assertThat(isRemembered("somebody's")).isTrue();
    }

    @Test
    void givenARequestOfHersThatIsUnderWay_whenSheIsForgotten_thenItsAnswerIsNotRemembered() {
        var hers = begin("jane's", JANE);
        var olgas = begin("olga's", OLGA);
        answers.forget(JANE, NAMES);
        repeats.remember(hers, answer("{\"feedback\":\"Seven goats\"}"));
        repeats.remember(olgas, answer("{\"feedback\":\"Bees\"}"));
        assertThat(isRemembered("jane's")).isFalse();
        assertThat(isRemembered("olga's")).isTrue();
    }

    @Test
    void givenAnswersKeptBeforeItWasKnownWhoCalled_whenSheIsForgotten_thenThoseThatMentionHerAreGone() {
        keepAsBefore("hers", "{\"email\":\"Jane.Doe@corp.com\"}");
        keepAsBefore("another", "{\"email\":\"olga@corp.com\"}");
        answers.forget(JANE, NAMES);
        assertThat(isRemembered("hers")).isFalse();
        assertThat(isRemembered("another")).isTrue();
        assertThat(repeats.begin(new Repeatable("another", OLGA, "asked"))).isInstanceOf(Repeats.Turn.Repeat.class);
    }

    private void keepAsBefore(String id, String body) {
        var encoded = Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8));
        var kept = "{\"claim\":\"" + UUID.randomUUID() + "\",\"fingerprint\":\"asked\","
                + "\"answer\":{\"status\":200,\"headers\":{},\"body\":\"" + encoded + "\"}}";
        vault.put("idempotency", new Vault.Entry(id, kept.getBytes(StandardCharsets.UTF_8), null));
    }

    private void remember(String id, @Nullable UUID caller, String body) {
        repeats.remember(begin(id, caller), answer(body));
    }

    private Repeats.Turn.First begin(String id, @Nullable UUID caller) {
        return (Repeats.Turn.First) repeats.begin(new Repeatable(id, caller, "asked"));
    }

    private static Answer answer(String body) {
        return new Answer(200, Map.of("Content-Type", "application/json"), body.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isRemembered(String id) {
        return vault.find("idempotency", id).isPresent();
    }
}
