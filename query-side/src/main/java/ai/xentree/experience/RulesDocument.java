package ai.xentree.experience;

import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Which rules were adopted at which event. */
record RulesDocument(Document document) {

    static final String COLLECTION = "experience_rules";
    static final String ID = "rules";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ADOPTED = "adopted";
    private static final String FROM = "from";
    private static final String RULES = "rules";

    /** Those that an event adopted, for the events after it. */
    private record Adopted(long position, ExperienceRules rules) {}

    /** All rules there were, by position. */
    record History(List<Adopted> adopted) {

        /** The rules in force for an event: the defaults until others were adopted. */
        ExperienceRules at(long position) {
            return adopted.stream()
                    .filter(one -> one.position() <= position)
                    .reduce((before, later) -> later)
                    .map(Adopted::rules)
                    .orElse(ExperienceRules.DEFAULTS);
        }

        /** The rules in force now. */
        ExperienceRules latest() {
            return at(Long.MAX_VALUE);
        }
    }

    static History read(ReadModelPlace place) {
        var document =
                place.getCollection(COLLECTION).find(Filters.eq("_id", ID)).first();
        return new RulesDocument(document == null ? new Document() : document).history();
    }

    History history() {
        return new History(document.getList(ADOPTED, Document.class, List.of()).stream()
                .map(one -> new Adopted(one.getLong(FROM), JSON.readValue(one.getString(RULES), ExperienceRules.class)))
                .toList());
    }

    /** Adds rules that were adopted at a position. */
    void add(long position, ExperienceRules rules) {
        var all = new ArrayList<>(document.getList(ADOPTED, Document.class, List.of()));
        all.add(new Document(FROM, position).append(RULES, JSON.writeValueAsString(rules)));
        document.put(ADOPTED, all);
    }
}
