package ai.xentree.identity;

import ai.xentree.axon.Commands;
import ai.xentree.axon.RepeatedWork;
import ai.xentree.claims.Claims;
import ai.xentree.core.Ids;
import ai.xentree.events.PersonKeys;
import ai.xentree.identity.TokenIssuer.AccessToken;
import ai.xentree.passwords.Passwords;
import ai.xentree.vault.Remains;
import ai.xentree.vault.Vault;
import ai.xentree.web.consistency.EventHead;
import ai.xentree.web.idempotency.RememberedAnswers;
import ai.xentree.web.security.AccessTokens;
import java.time.Clock;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the doors of identity need. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    RefreshSettings.class,
    ThrottleSettings.class,
    AdministratorSettings.class,
    ErasureSettings.class
})
class IdentityServices {

    @Bean
    TokenFamilies tokenFamilies(Vault vault, RefreshSettings settings, Clock clock) {
        return new TokenFamilies(vault, settings, clock);
    }

    @Bean
    LogIns logIns(Commands commands, TokenFamilies families, Ids ids, Clock clock) {
        return new LogIns(commands, families, ids, clock);
    }

    @Bean
    LoginThrottle loginThrottle(ThrottleSettings settings, Clock clock) {
        return new LoginThrottle(settings, clock);
    }

    @Bean
    TokenIssuer tokenIssuer(AccessTokens tokens, Clock clock) {
        return (userId, loginSessionId, role) ->
                new AccessToken(tokens.issue(userId, loginSessionId, role, clock.instant()), tokens.lifetimeSeconds());
    }

    @Bean
    Authentication authentication(
            Claims claims,
            AccountReader accounts,
            Passwords passwords,
            LoginThrottle throttle,
            LogIns logIns,
            TokenFamilies families,
            TokenIssuer issuer) {
        return new Authentication(claims, accounts, passwords, throttle, logIns, families, issuer);
    }

    @Bean
    Registration registration(Commands commands, Passwords passwords, AccountReader accounts, Ids ids, Clock clock) {
        return new Registration(commands, passwords, accounts, ids, clock);
    }

    @Bean
    AccountChanges accountChanges(
            Commands commands, AccountReader accounts, Passwords passwords, LoginThrottle throttle, LogIns logIns) {
        return new AccountChanges(commands, accounts, passwords, throttle, logIns);
    }

    @Bean
    Erasure erasure(
            Commands commands,
            QueryGateway queries,
            AccountReader accounts,
            LogIns logIns,
            Passwords passwords,
            PersonKeys keys,
            Vault vault,
            RememberedAnswers answers,
            EventHead head,
            ObjectProvider<Remains> remains,
            Clock clock) {
        return new Erasure(
                commands,
                queries,
                accounts,
                logIns,
                passwords,
                keys,
                vault,
                answers,
                head,
                remains.orderedStream().toList(),
                clock);
    }

    @Bean
    RepeatedWork unfinishedErasures(Erasure erasure, ErasureSettings settings) {
        return new RepeatedWork("erasures", settings.sweepEvery(), erasure::finish);
    }

    /** The announcement goes to standard output, where whoever starts the program sees it, and never to the log. */
    @Bean
    FirstAdministratorStart firstAdministrator(
            Vault vault,
            Commands commands,
            Passwords passwords,
            AccountReader accounts,
            Ids ids,
            Clock clock,
            AdministratorSettings settings) {
        var administrator = new FirstAdministrator(vault, commands.whileStarting(), passwords, accounts, ids, clock);
        return new FirstAdministratorStart(administrator, settings, System.out::println);
    }
}
