package ai.xentree.english.evaluation;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.evaluation.Evaluation.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what the endpoint answers, and believes none of it: anything that is not as asked for, or out of its range, makes the
 * whole unusable.
 */
final class RemoteAnswer {

    private static final int LONGEST = 200_000;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_ITEMS = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JsonMapper json;

    RemoteAnswer(JsonMapper json) {
        this.json = json;
    }

    Evaluation read(String content, Answer answer, String provider, String model) {
        require(content.length() <= LONGEST);
        var root = tree(content);
        requireMembers(root, Set.of("criteria", "corrections", "feedback", "cefr_level"));
        return new Evaluation(
                criteria(root.path("criteria"), answer.kind()),
                new Positions(answer.text()).of(proposals(root.path("corrections"))),
                text(root, "feedback"),
                level(text(root, "cefr_level")),
                provider,
                model,
                null);
    }

    private JsonNode tree(String content) {
        try {
            return json.readTree(content);
        } catch (JacksonException e) {
            throw new RemoteFailure(Reason.INVALID_ANSWER);
        }
    }

    private static List<Criterion> criteria(JsonNode items, Answer.Kind kind) {
        requireArray(items);
        var expected = RemotePrompt.keys(kind);
        var criteria = new EnumMap<Criterion.Key, Criterion>(Criterion.Key.class);
        for (var item : items) {
            requireMembers(item, Set.of("key", "score", "feedback", "evidence"));
            var key = key(text(item, "key"));
            require(expected.contains(key));
            var criterion = new Criterion(key, score(item.path("score")), text(item, "feedback"), evidence(item));
            require(criteria.put(key, criterion) == null);
        }
        require(criteria.size() == expected.size());
        return List.copyOf(criteria.values());
    }

    private static Criterion.Key key(String name) {
        for (var key : Criterion.Key.values()) {
            if (key.name().toLowerCase(Locale.ROOT).equals(name)) {
                return key;
            }
        }
        throw new RemoteFailure(Reason.INVALID_ANSWER);
    }

    private static double score(JsonNode node) {
        require(node.isNumber() && Double.isFinite(node.doubleValue()));
        var score = node.decimalValue();
        require(score.signum() >= 0 && score.compareTo(HUNDRED) <= 0);
        return score.setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    private static List<String> evidence(JsonNode criterion) {
        requireArray(criterion.path("evidence"));
        var evidence = new ArrayList<String>();
        for (var item : criterion.path("evidence")) {
            evidence.add(text(item));
        }
        return evidence;
    }

    private static List<Positions.Proposal> proposals(JsonNode items) {
        requireArray(items);
        var proposals = new ArrayList<Positions.Proposal>();
        for (var item : items) {
            requireMembers(item, Set.of("original", "corrected", "explanation"));
            proposals.add(
                    new Positions.Proposal(text(item, "original"), text(item, "corrected"), text(item, "explanation")));
        }
        return proposals;
    }

    private static CefrLevel level(String name) {
        for (var level : CefrLevel.values()) {
            if (level.name().equals(name)) {
                return level;
            }
        }
        throw new RemoteFailure(Reason.INVALID_ANSWER);
    }

    private static String text(JsonNode object, String member) {
        return text(object.path(member));
    }

    private static String text(JsonNode node) {
        require(node.isString() && node.stringValue().length() <= LONGEST_TEXT);
        return node.stringValue();
    }

    private static void requireArray(JsonNode node) {
        require(node.isArray() && node.size() <= MOST_ITEMS);
    }

    private static void requireMembers(JsonNode node, Collection<String> members) {
        require(node.isObject() && new HashSet<>(node.propertyNames()).equals(Set.copyOf(members)));
    }

    private static void require(boolean asAsked) {
        if (!asAsked) {
            throw new RemoteFailure(Reason.INVALID_ANSWER);
        }
    }
}
