package ai.xentree.standalone.demo;

import ai.xentree.axon.Commands;
import ai.xentree.core.Command;
import ai.xentree.core.Refused;

/** Sends commands against which a rule may stand by now; what it does not allow is left out of the story. */
record LeftOut(Commands commands) {

    void ifRefusedBy(String rule, Command command) {
        try {
            commands.send(command);
        } catch (Refused e) {
            if (!e.refusal().code().equals(rule)) {
                throw e;
            }
        }
    }
}
