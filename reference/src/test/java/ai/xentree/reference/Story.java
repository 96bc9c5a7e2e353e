package ai.xentree.reference;

import ai.xentree.core.DomainEvent;
import ai.xentree.english.CefrLevel;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.TaskKind;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.reference.history.History;
import ai.xentree.reference.history.Scope;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.history.World;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A history in a few words, all of it stored a minute ago; looked at on 18 March 2026. */
public final class Story {

    public static final Instant NOW = Instant.parse("2026-03-18T12:00:00Z");

    private static final UUID ACME = id("Acme");

    private final List<History.Entry> entries = new ArrayList<>();

    public Story() {
        happened(new OrganizationCreated(ACME, "Acme", "acme", null, Instant.EPOCH));
    }

    public Story happened(DomainEvent event) {
        entries.add(new History.Entry(entries.size(), NOW.minusSeconds(60), event));
        return this;
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public Story team(String name) {
        return happened(new TeamCreated(ACME, id(name), name, Instant.EPOCH));
    }

    public Story joins(String name, String at) {
        var email = name + "@example.com";
        var registered = new AccountRegistered(
                id(name), name, email, null, "UTC", "en", PlatformRole.USER, AccountStatus.ACTIVE, Instant.EPOCH);
        return happened(registered).comesBack(name, at);
    }

    public Story comesBack(String name, String at) {
        return happened(new MemberAdded(ACME, id(name), OrganizationRole.MEMBER, Instant.parse(at)));
    }

    public Story leaves(String name, String at) {
        return happened(new MemberRemoved(ACME, id(name), Instant.parse(at)));
    }

    public Story joinsTeam(String name, String team, String at) {
        return happened(new TeamJoined(ACME, id(name), id(team), Instant.parse(at)));
    }

    public Story leavesTeam(String name, String team, String at) {
        return happened(new TeamLeft(ACME, id(name), id(team), Instant.parse(at)));
    }

    public Story learns(String name, String at, Duration time) {
        var start = Instant.parse(at);
        return happened(new SessionRecorded(
                id("session " + entries.size()),
                id(name),
                SessionSource.IMPORTED,
                null,
                start,
                start.plus(time),
                time.toSeconds()));
    }

    public Story starts(String name, String module, String at) {
        return happened(new ModuleStarted(id(name), id(module), module, CefrLevel.A2, Instant.parse(at)));
    }

    public Story completes(String name, String module, double score, int tasks, String at) {
        return happened(new ModuleCompleted(id(name), id(module), score, tasks, Instant.parse(at)));
    }

    public Story scores(String name, TaskKind kind, CefrLevel level, double score, String at) {
        return happened(new TaskScored(
                id(name),
                id("module"),
                id("task"),
                kind,
                level,
                id("submission " + entries.size()),
                score,
                null,
                Instant.parse(at)));
    }

    public World world() {
        return World.of(new History(entries), NOW);
    }

    public Scope whole() {
        return Scope.whole(world(), ACME);
    }

    public Window window(String first, String last) {
        return new Window(whole(), new Span(LocalDate.parse(first), LocalDate.parse(last)));
    }

    public Window window(String team, String first, String last) {
        return new Window(whole().of(id(team)), window(first, last).span());
    }
}
