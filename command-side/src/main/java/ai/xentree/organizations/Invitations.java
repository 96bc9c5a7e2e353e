package ai.xentree.organizations;

import ai.xentree.axon.Commands;
import ai.xentree.claims.ClaimKind;
import ai.xentree.claims.Claims;
import ai.xentree.core.Actor;
import ai.xentree.core.Ids;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refusal.Kind;
import ai.xentree.core.Refused;
import ai.xentree.identity.AccountCommand.ActivateAccount;
import ai.xentree.identity.AccountCommand.InviteAccount;
import ai.xentree.identity.AccountResponse;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.FindAccount;
import ai.xentree.organizations.InvitationTokens.Opened;
import ai.xentree.organizations.MembershipCommand.AcceptInvitation;
import ai.xentree.organizations.MembershipCommand.InviteMember;
import ai.xentree.organizations.MembershipCommand.RevokeInvitation;
import ai.xentree.passwords.Passwords;
import ai.xentree.web.json.Patch;
import ai.xentree.web.security.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Invites people and lets them accept. Each step can be repeated, so what a crash interrupts is completed by doing it
 * again.
 */
@Component
final class Invitations {

    private static final Duration VALID = Duration.ofDays(14);

    private final Commands commands;
    private final QueryGateway queries;
    private final Organizations organizations;
    private final Claims claims;
    private final Passwords passwords;
    private final InvitationTokens tokens;
    private final Ids ids;
    private final InstantSource clock;
    private final LockFactory oneAtATime = PessimisticLockFactory.usingDefaults();

    Invitations(
            Commands commands,
            QueryGateway queries,
            Organizations organizations,
            Claims claims,
            Passwords passwords,
            InvitationTokens tokens,
            Ids ids,
            InstantSource clock) {
        this.commands = commands;
        this.queries = queries;
        this.organizations = organizations;
        this.claims = claims;
        this.passwords = passwords;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    InvitationResponse create(UUID organizationId, InvitationCreateRequest request, Caller caller) {
        var role = request.role().orElse(OrganizationRole.MEMBER);
        requirePossible(organizationId, request, role, caller.actor());
        var person = new Person(organizationId, holderOf(request.email(), caller.actor()));
        var invitationId = ids.next();
        var now = clock.instant();
        var expiresAt = now.plus(VALID);
        commands.send(new InviteMember(
                organizationId,
                person.userId(),
                invitationId,
                request.email(),
                role,
                request.teamId(),
                caller.userId(),
                now,
                expiresAt,
                caller.actor()));
        return new InvitationResponse(
                invitationId,
                organizationId,
                request.email(),
                role,
                request.teamId(),
                InvitationStatus.PENDING,
                tokens.make(invitationId, person, expiresAt),
                caller.userId(),
                now,
                expiresAt);
    }

    /** Refuses before an account is made for the person, which would stay. */
    private void requirePossible(
            UUID organizationId, InvitationCreateRequest request, OrganizationRole role, Actor actor) {
        organizations.rights(organizationId, actor).requireFor(role);
        if (request.teamId() != null) {
            organizations.read(organizationId).teams().require(request.teamId());
        }
    }

    /** Who has an email; for one that nobody has, an account is made that waits for its person. */
    private UUID holderOf(String email, Actor actor) {
        return claims.holderOf(ClaimKind.EMAIL, email).orElseGet(() -> {
            var userId = ids.next();
            commands.send(new InviteAccount(userId, email, clock.instant(), actor));
            return userId;
        });
    }

    void revoke(UUID organizationId, UUID invitationId, Caller caller) {
        organizations.rights(organizationId, caller.actor()).requireAdministrator();
        var person = tokens.find(invitationId)
                .filter(invited -> invited.organizationId().equals(organizationId))
                .orElseThrow(() -> Refusal.notFound("The invitation"));
        commands.send(
                new RevokeInvitation(organizationId, person.userId(), invitationId, clock.instant(), caller.actor()));
    }

    /** Accepts an invitation for who is signed in or, where the account waits for its person, for a new person. */
    Person accept(InvitationAcceptRequest request, @Nullable Caller caller) {
        var opened = tokens.open(request.token());
        var now = clock.instant();
        if (caller == null) {
            activate(opened, request, now);
        }
        var actor = caller == null ? Actor.user(opened.person().userId()) : caller.actor();
        commands.send(new AcceptInvitation(
                opened.person().organizationId(), opened.person().userId(), opened.invitationId(), now, actor));
        return opened.person();
    }

    private void activate(Opened opened, InvitationAcceptRequest request, Instant now) {
        var userId = opened.person().userId();
        var account = requireInvited(userId);
        requirePending(opened, now);
        var username = required("username", request.username());
        var password = required("password", request.password());
        passwords.requireGood("password", password, username, account.email());
        try (var _ = oneAtATime.obtainLock(userId.toString())) {
            requireInvited(userId);
            takeOver(new ActivateAccount(userId, username, request.fullName(), now, Actor.user(userId)), password);
        }
    }

    /** The password comes first, so that nobody is left without. */
    private void takeOver(ActivateAccount command, String password) {
        passwords.set(command.userId(), password);
        try {
            commands.send(command);
        } catch (Refused e) {
            if (invited(command.userId()).isPresent()) {
                passwords.forget(command.userId());
            }
            throw e;
        }
    }

    private AccountResponse requireInvited(UUID userId) {
        return invited(userId)
                .orElseThrow(
                        () -> Refusal.refused(Kind.UNAUTHORIZED, "UNAUTHORIZED", "Log in to accept this invitation."));
    }

    /** The account, as long as it waits for its person. */
    private Optional<AccountResponse> invited(UUID userId) {
        return Optional.ofNullable(queries.query(new FindAccount(userId), AccountResponse.class)
                        .join())
                .filter(account -> account.accountStatus() == AccountStatus.INVITED);
    }

    private void requirePending(Opened opened, Instant now) {
        organizations.read(opened.person().organizationId()).requireAlive();
        var state = organizations.read(opened.person());
        var invitation = state.invitation();
        if (invitation == null || !invitation.invitationId().equals(opened.invitationId()) || !state.isInvited(now)) {
            throw Membership.notPending();
        }
    }

    private static String required(String field, Patch<String> value) {
        return value.toOptional().orElseThrow(() -> Refusal.invalid(field, "is needed for a new account"));
    }
}
