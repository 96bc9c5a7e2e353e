package ai.xentree.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the first platform administrator is. Only used while there is none.
 *
 * @param password what they log in with; left out, one is made and printed once
 */
@ConfigurationProperties("xentree.admin")
record AdministratorSettings(
        @DefaultValue("admin") String username,
        @DefaultValue("admin@xentree.internal") String email,
        @Nullable String password) {

    /** Without the password, so that no log has it. */
    @Override
    public String toString() {
        return "AdministratorSettings[" + username + "]";
    }
}
