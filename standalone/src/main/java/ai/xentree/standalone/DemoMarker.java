package ai.xentree.standalone;

import ai.xentree.passwords.GeneratedPassword;
import ai.xentree.vault.Vault;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far the demo's data is taken in, as the vault knows it.
 *
 * @param begunAt when that was begun, which is when the learner's history ends
 * @param password the one made for the learner, until it has been announced
 * @param done whether all of it is there
 */
record DemoMarker(Instant begunAt, @Nullable String password, boolean done) {

    private static final String KIND = "demo";
    private static final String ID = "learner";
    private static final JsonMapper JSON = JsonMapper.shared();

    static Optional<DemoMarker> in(Vault vault) {
        return vault.find(KIND, ID).map(entry -> JSON.readValue(entry.secret(), DemoMarker.class));
    }

    static DemoMarker begin(Instant now) {
        return new DemoMarker(now, GeneratedPassword.next(), false);
    }

    /** All is there. */
    DemoMarker completed(boolean passwordChosen) {
        return new DemoMarker(begunAt, passwordChosen ? null : password, true);
    }

    /** The password has been announced. */
    DemoMarker announced() {
        return new DemoMarker(begunAt, null, done);
    }

    DemoMarker keepIn(Vault vault) {
        vault.put(KIND, new Vault.Entry(ID, JSON.writeValueAsBytes(this), null));
        return this;
    }

    /** Without the password, so that no log has it. */
    @Override
    public String toString() {
        return "DemoMarker[" + begunAt + ", " + done + "]";
    }
}
