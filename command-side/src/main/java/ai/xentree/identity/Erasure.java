package ai.xentree.identity;

import ai.xentree.apikeys.ApiKeyCommand.RevokeApiKeysOf;
import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.events.PersonKeys;
import ai.xentree.freshness.AwaitPosition;
import ai.xentree.identity.AccountCommand.CompleteErasure;
import ai.xentree.identity.AccountCommand.EraseAccount;
import ai.xentree.identity.LoginSessionEvent.Reason;
import ai.xentree.organizations.FindLeavings;
import ai.xentree.organizations.Leavings;
import ai.xentree.organizations.MembershipCommand.EndInvolvement;
import ai.xentree.organizations.OwnsAlone;
import ai.xentree.passwords.Passwords;
import ai.xentree.sessions.LeaveSession;
import ai.xentree.sessions.SessionSource;
import ai.xentree.vault.Remains;
import ai.xentree.vault.Vault;
import ai.xentree.web.consistency.EventHead;
import ai.xentree.web.errors.TemporarilyUnavailable;
import ai.xentree.web.idempotency.RememberedAnswers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases people: ends their memberships and log-ins, records that they are erased, and destroys the key without which nothing
 * that identifies them can be read. That it has begun is kept in the vault until it is done, so that one that was cut off is
 * finished by the next sweep of any program.
 */
final class Erasure {

    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
    private static final String BEGUN = "erasure";
    private static final byte[] NOTHING = {};
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(10);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final Commands commands;
    private final QueryGateway queries;
    private final AccountReader accounts;
    private final LogIns logIns;
    private final Passwords passwords;
    private final PersonKeys keys;
    private final Vault vault;
    private final RememberedAnswers answers;
    private final EventHead head;
    private final List<Remains> remains;
    private final InstantSource clock;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    Erasure(
            Commands commands,
            QueryGateway queries,
            AccountReader accounts,
            LogIns logIns,
            Passwords passwords,
            PersonKeys keys,
            Vault vault,
            RememberedAnswers answers,
            EventHead head,
            List<Remains> remains,
            InstantSource clock) {
        this.commands = commands;
        this.queries = queries;
        this.accounts = accounts;
        this.logIns = logIns;
        this.passwords = passwords;
        this.keys = keys;
        this.vault = vault;
        this.answers = answers;
        this.head = head;
        this.remains = remains;
        this.clock = clock;
    }

    /**
     * Erases a person.
     *
     * @throws Refused if there is none, or an organization would be left without an owner
     */
    void erase(UUID userId, Actor actor) {
        var account = accounts.find(userId).orElseThrow(() -> Refusal.notFound("The account"));
        if (account.standing().role() == PlatformRole.SUPER_ADMIN) {
            throw Refusal.conflict("LAST_OWNER", "The platform must keep its administrator.");
        }
        if (ask(new OwnsAlone(userId, organizations(userId)), Boolean.class)) {
            throw Refusal.conflict(
                    "LAST_OWNER", "An organization would be left without an owner: appoint another first.");
        }
        var mine = underWay.add(userId);
        try {
            begin(userId, actor);
            carryOut(userId, actor);
        } finally {
            if (mine) {
                underWay.remove(userId);
            }
        }
    }

    private void begin(UUID userId, Actor actor) {
        vault.put(BEGUN, new Vault.Entry(userId.toString(), NOTHING, null));
        try {
            commands.send(new EraseAccount(userId, clock.instant(), actor));
        } catch (Refused e) {
            vault.remove(BEGUN, userId.toString());
            throw e;
        }
    }

    /**
     * Finishes what was begun and not done, by this program or another that died meanwhile; not what a request of this program is
     * at. One that fails again keeps no other from being tried.
     */
    void finish() {
        vault.findAll(BEGUN, "").stream()
                .map(entry -> UUID.fromString(entry.id()))
                .filter(userId -> !underWay.contains(userId))
                .forEach(this::tryAgain);
    }

    private void tryAgain(UUID userId) {
        try {
            carryOut(userId, Actor.SYSTEM);
        } catch (RuntimeException e) {
            LOG.warn("The erasure of {} was not finished; it will be tried again", userId, e);
        }
    }

    /**
     * Every step may have been done already. Log-ins end before the account, and again after: none is left in between. What a read
     * model still read of the person after they were erased, because the key was not destroyed yet, goes with the completion, and what
     * a request that was under way was answered meanwhile is forgotten at the end.
     */
    private void carryOut(UUID userId, Actor actor) {
        logIns.endAll(userId, null, Reason.ACCOUNT_ERASED, actor);
        commands.send(new RevokeApiKeysOf(userId, clock.instant(), actor));
        var names = accounts.everyName(userId);
        answers.forget(userId, names);
        commands.send(new EraseAccount(userId, clock.instant(), actor));
        keys.destroy(userId);
        logIns.endAll(userId, null, Reason.ACCOUNT_ERASED, actor);
        commands.send(new RevokeApiKeysOf(userId, clock.instant(), actor));
        passwords.forget(userId);
        awaitReadModels();
        leave(userId);
        awaitReadModels();
        commands.send(new CompleteErasure(userId, clock.instant(), Actor.SYSTEM));
        awaitReadModels();
        answers.forget(userId, names);
        remains.forEach(Remains::overwrite);
        vault.remove(BEGUN, userId.toString());
    }

    private void leave(UUID userId) {
        for (var source : SessionSource.values()) {
            commands.send(new LeaveSession(userId, source, clock.instant(), Actor.SYSTEM));
        }
        for (var organization : organizations(userId)) {
            commands.send(new EndInvolvement(organization, userId, clock.instant(), Actor.SYSTEM));
        }
    }

    /** The organizations that the person is in or invited to. */
    private Set<UUID> organizations(UUID userId) {
        var leavings = ask(new FindLeavings(userId), Leavings.class);
        return Stream.concat(leavings.memberOf().stream(), leavings.invitedTo().stream())
                .collect(Collectors.toSet());
    }

    private void awaitReadModels() {
        if (!ask(new AwaitPosition(head.head(), SHOWN_WITHIN), Boolean.class)) {
            throw new TemporarilyUnavailable(
                    "The person is erased, but not forgotten everywhere yet; that goes on by itself.", RETRY_AFTER);
        }
    }

    private <R> R ask(Object query, Class<R> answer) {
        try {
            return queries.query(query, answer).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The read models do not answer.", e);
        }
    }
}
