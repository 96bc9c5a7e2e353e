package ai.xentree.identity;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.events.PersonKeys;
import ai.xentree.freshness.AwaitPosition;
import ai.xentree.identity.AccountCommand.EraseAccount;
import ai.xentree.identity.LoginSessionEvent.Reason;
import ai.xentree.organizations.FindLeavings;
import ai.xentree.organizations.Leavings;
import ai.xentree.organizations.MembershipCommand.RemoveMember;
import ai.xentree.organizations.MembershipCommand.RevokeInvitation;
import ai.xentree.passwords.Passwords;
import ai.xentree.vault.Remains;
import ai.xentree.vault.Vault;
import ai.xentree.web.consistency.EventHead;
import ai.xentree.web.idempotency.RememberedAnswers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;

/**
 * Erases people: ends their memberships and log-ins, records that they are erased, and destroys the key without which nothing
 * that identifies them can be read. That it has begun is kept in the vault until it is done, so that one that was cut off is
 * finished at the next start.
 */
final class Erasure {

    private static final String BEGUN = "erasure";
    private static final byte[] NOTHING = {};
    private static final Set<String> OVER = Set.of("NOT_FOUND", "INVITATION_NOT_PENDING");
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(10);

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
        if (accounts.find(userId).isEmpty()) {
            throw Refusal.notFound("The account");
        }
        if (!leavings(userId).soleOwnerOf().isEmpty()) {
            throw Refusal.conflict(
                    "LAST_OWNER", "An organization would be left without an owner: appoint another first.");
        }
        vault.put(BEGUN, new Vault.Entry(userId.toString(), NOTHING, null));
        try {
            leave(userId);
        } catch (Refused e) {
            vault.remove(BEGUN, userId.toString());
            throw e;
        }
        carryOut(userId, actor);
    }

    /** Finishes what was begun before this program started. */
    void finish() {
        var begun = vault.findAll(BEGUN, "");
        if (!begun.isEmpty()) {
            awaitReadModels();
            begun.forEach(entry -> finish(UUID.fromString(entry.id())));
        }
    }

    private void finish(UUID userId) {
        leave(userId);
        carryOut(userId, Actor.SYSTEM);
    }

    /** Every step may have been done already. Log-ins end before the account, and again after: none is left in between. */
    private void carryOut(UUID userId, Actor actor) {
        logIns.endAll(userId, null, Reason.ACCOUNT_ERASED, actor);
        answers.forget(userId.toString());
        accounts.everyName(userId).forEach(answers::forget);
        if (accounts.find(userId).isPresent()) {
            commands.send(new EraseAccount(userId, clock.instant(), actor));
        }
        logIns.endAll(userId, null, Reason.ACCOUNT_ERASED, actor);
        passwords.forget(userId);
        keys.destroy(userId);
        awaitReadModels();
        vault.remove(BEGUN, userId.toString());
        remains.forEach(Remains::overwrite);
    }

    private void leave(UUID userId) {
        var leavings = leavings(userId);
        var now = clock.instant();
        for (var organization : leavings.memberOf()) {
            sendUnlessDone(new RemoveMember(organization, userId, now, Actor.SYSTEM));
        }
        for (var pending : leavings.invitations()) {
            sendUnlessDone(
                    new RevokeInvitation(pending.organizationId(), userId, pending.invitationId(), now, Actor.SYSTEM));
        }
    }

    /** The read models may still show what was ended a moment ago. */
    private void sendUnlessDone(Command command) {
        try {
            commands.send(command);
        } catch (Refused e) {
            if (!OVER.contains(e.refusal().code())) {
                throw e;
            }
        }
    }

    private Leavings leavings(UUID userId) {
        return ask(new FindLeavings(userId), Leavings.class);
    }

    /** So that nothing is read anew that remains in files; where they lag behind, the next start or erasure sees to it. */
    private void awaitReadModels() {
        ask(new AwaitPosition(head.head(), SHOWN_WITHIN), Boolean.class);
    }

    private <R> R ask(Object query, Class<R> answer) {
        try {
            return queries.query(query, answer).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The read models do not answer.", e);
        }
    }
}
