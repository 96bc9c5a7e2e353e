package ai.xentree.web.idempotency;

import ai.xentree.vault.Vault;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The answers that are remembered for requests that come again. */
@Component
public final class RememberedAnswers {

    private final Vault vault;

    /** Those in that vault. */
    public RememberedAnswers(Vault vault) {
        this.vault = vault;
    }

    /**
     * Forgets what a person was answered, and what anybody was answered that mentions them. What they are just being answered is
     * not going to be remembered either.
     *
     * @param names what else the person is known by
     */
    public void forget(UUID person, Set<String> names) {
        var mentions = new Mentions(person, names);
        vault.forEach(Repeats.KIND, entry -> {
            if (isAbout(person, mentions, Remembered.decode(entry.secret()))) {
                vault.remove(Repeats.KIND, entry.id());
            }
        });
    }

    private static boolean isAbout(UUID person, Mentions mentions, Remembered remembered) {
        var answer = remembered.answer();
        return person.equals(remembered.caller()) || (answer != null && mentions.standIn(answer));
    }
}
