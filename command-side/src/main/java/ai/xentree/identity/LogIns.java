package ai.xentree.identity;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.core.Ids;
import ai.xentree.identity.LoginSessionCommand.LogIn;
import ai.xentree.identity.LoginSessionCommand.LogOut;
import ai.xentree.identity.LoginSessionEvent.Reason;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins and ends log-ins: what is recorded of them and the tokens that they are worth. */
final class LogIns {

    private final Commands commands;
    private final TokenFamilies families;
    private final Ids ids;
    private final InstantSource clock;

    LogIns(Commands commands, TokenFamilies families, Ids ids, InstantSource clock) {
        this.commands = commands;
        this.families = families;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins a log-in; answers its first refresh token. */
    RefreshToken begin(UUID userId) {
        var loginSessionId = ids.next();
        commands.send(new LogIn(loginSessionId, userId, clock.instant(), Actor.user(userId)));
        return families.begin(userId, loginSessionId);
    }

    /** Ends a log-in, its tokens first; answers whether it went on until now. */
    boolean end(UUID userId, UUID loginSessionId, Reason reason, Actor actor) {
        var ended = families.end(userId, loginSessionId);
        commands.send(new LogOut(loginSessionId, userId, reason, clock.instant(), actor));
        return ended;
    }

    /** Ends all log-ins of a person but one, if one is named; answers how many went on until now. */
    int endAll(UUID userId, @Nullable UUID except, Reason reason, Actor actor) {
        var ended = 0;
        for (var loginSessionId : families.of(userId)) {
            if (!loginSessionId.equals(except) && end(userId, loginSessionId, reason, actor)) {
                ended++;
            }
        }
        return ended;
    }
}
