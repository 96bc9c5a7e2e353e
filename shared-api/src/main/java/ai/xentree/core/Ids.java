package ai.xentree.core;

import java.util.UUID;

/** Makes identifiers. */
@FunctionalInterface
public interface Ids {

    /** A new identifier, later than all before it (UUID version 7, RFC 9562), so that indexes stay compact. */
    UUID next();
}
