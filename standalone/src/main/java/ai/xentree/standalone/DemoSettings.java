package ai.xentree.standalone;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the demo's learner is. Only used when they are made.
 *
 * @param password what they log in with; left out, one is made and printed once
 */
record DemoSettings(
        @DefaultValue("nora") String username, @Nullable String password) {

    /** Without the password, so that no log has it. */
    @Override
    public String toString() {
        return "DemoSettings[" + username + "]";
    }
}
