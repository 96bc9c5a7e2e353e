package ai.xentree.web.json;

import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** Thrown where a list that is read as a set holds the same twice. */
public final class RepeatedItemException extends MismatchedInputException {

    RepeatedItemException(JsonParser parser) {
        super(parser, "The same twice", Set.class);
    }
}
