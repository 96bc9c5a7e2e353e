package ai.xentree.identity;

import static ai.xentree.identity.IdentityFixture.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.identity.AccountEvent.AccountRegistered;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private static final String CHOSEN = "chosen horse battery";

    private final IdentityFixture identity = new IdentityFixture();
    private final List<String> announced = new ArrayList<>();

    @AfterEach
    void stop() {
        identity.close();
    }

    @Test
    void aPlatformWithoutAdministratorGetsOneWhosePasswordIsAnnounced() {
        start(null);
        var tokens = identity.authentication.logIn("admin", announcedPassword(), ADDRESS);
        assertThat(tokens.accessToken()).endsWith("/SUPER_ADMIN");
    }

    @Test
    void theNextStartMakesNoOtherAndAnnouncesNothing() {
        start(null);
        start(null);
        assertThat(announced).hasSize(1);
        assertThat(identity.events(AccountRegistered.class)).hasSize(1);
    }

    @Test
    void theVaultForgetsAPasswordThatWasAnnounced() {
        start(null);
        assertThat(new String(
                        identity.vault
                                .find("platform-admin", "first")
                                .orElseThrow()
                                .secret(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(announcedPassword());
    }

    @Test
    void aPasswordThatWasChosenIsNotAnnounced() {
        start(CHOSEN);
        assertThat(announced).isEmpty();
        assertThat(identity.authentication.logIn("admin@xentree.internal", CHOSEN, ADDRESS))
                .isNotNull();
    }

    @Test
    void anotherChosenPasswordChangesNothingLater() {
        start(CHOSEN);
        start("changed horse battery");
        assertThat(identity.authentication.logIn("admin", CHOSEN, ADDRESS)).isNotNull();
    }

    @Test
    void aChosenPasswordThatIsNotGoodEnoughIsRefused() {
        assertThatThrownBy(() -> start("password123")).hasMessageStartingWith("VALIDATION_ERROR");
        assertThat(identity.events(AccountRegistered.class)).isEmpty();
    }

    @Test
    void killedBeforeTheAnnouncementTheNextStartAnnouncesTheSamePassword() {
        assertThatThrownBy(() -> administrator().ensure(settings(null), text -> {
                    announced.add(text);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        start(null);
        assertThat(announced).hasSize(2);
        assertThat(announced.getFirst()).isEqualTo(announced.getLast());
        assertThat(identity.events(AccountRegistered.class)).hasSize(1);
    }

    @Test
    void killedBeforeTheAnnouncementAPasswordChosenMeanwhileIsTheOne() {
        assertThatThrownBy(() -> administrator().ensure(settings(null), text -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        start(CHOSEN);
        assertThat(announced).isEmpty();
        assertThat(identity.authentication.logIn("admin", CHOSEN, ADDRESS)).isNotNull();
    }

    private String announcedPassword() {
        return announced.getFirst().replaceAll(".* with the password (\\S+) .*", "$1");
    }

    private void start(@Nullable String password) {
        administrator().ensure(settings(password), announced::add);
    }

    private FirstAdministrator administrator() {
        return new FirstAdministrator(
                identity.vault, identity.commands, identity.passwords, identity.accounts, identity.ids, identity.clock);
    }

    private static AdministratorSettings settings(@Nullable String password) {
        return new AdministratorSettings("admin", "admin@xentree.internal", password);
    }
}
