package ai.xentree.reference.history;

import ai.xentree.english.ModuleProgressEvent;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.identity.AccountEvent;
import ai.xentree.impact.LearningTarget;
import ai.xentree.impact.LviWeightsEvent.LviWeightsChanged;
import ai.xentree.impact.LviWeightsInForce;
import ai.xentree.impact.TargetEvent;
import ai.xentree.inactivity.InactivityPolicyEvent.InactivityDaysChanged;
import ai.xentree.organizations.MembershipEvent;
import ai.xentree.organizations.OrganizationEvent;
import ai.xentree.progress.LearningObjective;
import ai.xentree.progress.ObjectiveEvent;
import ai.xentree.sessions.EndedSession;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How things stand at an instant, by the events known then. */
public final class World {

    private final Instant now;
    private final History known;
    private final Map<UUID, Organization> organizations = new LinkedHashMap<>();
    private final Map<UUID, Learner> learners = new HashMap<>();
    private final Map<UUID, Person> people = new HashMap<>();
    private final Map<UUID, String> moduleTitles = new HashMap<>();
    private final Goals goals = new Goals();

    private World(History known, Instant now) {
        this.known = known;
        this.now = now;
    }

    /** The present. */
    public static World of(History history, Instant now) {
        return of(history, history, now);
    }

    /** As the platform would have answered at an instant; people carry their names of today (semantics.md, section 3). */
    public static World asOf(History history, Instant asOf) {
        return of(history.until(asOf), history, asOf);
    }

    private static World of(History known, History names, Instant now) {
        var world = new World(known, now);
        known.entries().forEach(entry -> world.happened(entry.event()));
        names.entries().forEach(entry -> world.named(entry.event()));
        return world;
    }

    private void happened(Object event) {
        switch (event) {
            case OrganizationEvent e -> organization(e.organizationId()).apply(e);
            case MembershipEvent e -> organization(e.organizationId()).apply(e);
            case SessionStarted e -> learning(e.userId()).apply(e);
            case EndedSession e -> learning(e.userId()).apply(e);
            case ModuleProgressEvent e -> learning(e.userId()).apply(e);
            case ObjectiveEvent e -> goals.apply(e);
            case TargetEvent e -> goals.apply(e);
            case LviWeightsChanged e -> goals.apply(e);
            case InactivityDaysChanged e -> goals.apply(e);
            default -> {} // enters no figure
        }
    }

    private void named(Object event) {
        switch (event) {
            case AccountEvent e -> people.put(e.userId(), person(e.userId()).after(e));
            case ModuleStarted e -> moduleTitles.put(e.moduleId(), e.moduleTitle());
            case TaskSubmitted e -> moduleTitles.put(e.moduleId(), e.moduleTitle());
            default -> {} // names nothing
        }
    }

    private Learner learning(UUID user) {
        return learners.computeIfAbsent(user, u -> new Learner());
    }

    public Instant now() {
        return now;
    }

    /** The events that are known. */
    public History known() {
        return known;
    }

    public Map<UUID, Organization> organizations() {
        return organizations;
    }

    public Organization organization(UUID id) {
        return organizations.computeIfAbsent(id, Organization::new);
    }

    public Learner learner(UUID user) {
        return learners.getOrDefault(user, Learner.IDLE);
    }

    public Person person(UUID user) {
        return people.getOrDefault(user, Person.NOBODY);
    }

    public List<LearningObjective> objectives(UUID organizationId) {
        return goals.objectives(organizationId);
    }

    public List<LearningTarget> targets(UUID organizationId) {
        return goals.targets(organizationId);
    }

    public LviWeightsInForce weights(UUID organizationId) {
        return goals.weights(organizationId);
    }

    /** How many days without activity an organization grants; empty where it never said so. */
    public OptionalInt daysOfSilence(UUID organizationId) {
        return goals.daysOfSilence(organizationId);
    }

    /** What a person is called in lists; one without a username, by the id. */
    public String username(UUID user) {
        return Objects.requireNonNullElse(person(user).username(), user.toString());
    }

    public @Nullable String moduleTitle(@Nullable UUID moduleId) {
        return moduleId == null ? null : moduleTitles.get(moduleId);
    }
}
