package ai.xentree.web.idempotency;

import ai.xentree.vault.Vault;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The answers that are remembered for requests that come again. */
@Component
public final class RememberedAnswers {

    private final Vault vault;

    RememberedAnswers(Vault vault) {
        this.vault = vault;
    }

    /** Forgets those in which a text stands. */
    public void forget(String text) {
        vault.findAll(Repeats.KIND, "").stream()
                .filter(entry -> holds(Remembered.decode(entry.secret()), text))
                .forEach(entry -> vault.remove(Repeats.KIND, entry.id()));
    }

    private static boolean holds(Remembered remembered, String text) {
        var answer = remembered.answer();
        return answer != null && new String(answer.body(), StandardCharsets.UTF_8).contains(text);
    }
}
