package ai.xentree.integrations;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.core.Ids;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.integrations.IntegrationTokenCommand.GrantToken;
import ai.xentree.integrations.IntegrationTokenCommand.RotateToken;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Issues tokens: one leaves only after its grant is durable, so that whatever verifies can be revoked. */
@Component
final class Grants {

    private final TenantKeyPairs keys;
    private final TokenFormat format;
    private final TokenProofs proofs;
    private final IntegrationSettings settings;
    private final Commands commands;
    private final Ids ids;
    private final InstantSource clock;

    Grants(
            TenantKeyPairs keys,
            TokenFormat format,
            TokenProofs proofs,
            IntegrationSettings settings,
            Commands commands,
            Ids ids,
            InstantSource clock) {
        this.keys = keys;
        this.format = format;
        this.proofs = proofs;
        this.settings = settings;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    IssuedToken grant(UUID tenantId, WantedGrant wanted, Actor actor) {
        var now = clock.instant();
        var key = keys.current(tenantId, now);
        var grant = command(tenantId, key, wanted.at(now), actor);
        commands.send(grant);
        return issued(grant, key);
    }

    IntegrationRotateResponse rotate(UUID tenantId, IntegrationRotateRequest request, Actor actor) {
        var wanted = request.wanted();
        var now = clock.instant();
        var previous = signed(request.integrationToken(), tenantId, now).tokenId();
        var key = keys.current(tenantId, now);
        var grant = command(tenantId, key, wanted.at(now), actor);
        var ends = request.endsPrevious();
        commands.send(new RotateToken(grant, previous, ends ? ids.next() : null, request.reason(), now));
        return IntegrationRotateResponse.of(issued(grant, key), previous, ends);
    }

    /** What a token of the tenant's says; one that has expired too. */
    TokenClaims signed(String token, UUID tenantId, Instant now) {
        return switch (proofs.of(token, tenantId, now)) {
            case Proof.Signed(TokenClaims claims) -> claims;
            case Proof.Unproven unproven -> throw notOurs();
        };
    }

    /** Of something that is presented as a token, and is none that was issued here. */
    static Refused notOurs() {
        return Refusal.invalid("integrationToken", "must be a token that was issued by the tenant");
    }

    private GrantToken command(UUID tenantId, TenantKeyPair key, GrantTerms terms, Actor actor) {
        return new GrantToken(tenantId, ids.next(), key.published(settings.keyOverlap()), terms, actor);
    }

    private IssuedToken issued(GrantToken grant, TenantKeyPair key) {
        var terms = grant.terms();
        var claims = new TokenClaims(grant.tokenId(), grant.organizationId(), terms, terms.issuedAt());
        var keyId = grant.key().keyId();
        return new IssuedToken(format.sign(claims, key, keyId), keyId, claims);
    }
}
