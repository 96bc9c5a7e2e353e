package ai.xentree.web.security;

import ai.xentree.vault.Vault;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Log-ins live in the vault as {@code login-session}, {@code <user id>/<log-in id>}; whoever ends one removes the entry. */
@Component
final class VaultLoginSessions implements LoginSessions {

    private static final String KIND = "login-session";

    private final Vault vault;

    VaultLoginSessions(Vault vault) {
        this.vault = vault;
    }

    @Override
    public boolean alive(UUID userId, UUID loginSessionId) {
        return vault.find(KIND, userId + "/" + loginSessionId).isPresent();
    }
}
