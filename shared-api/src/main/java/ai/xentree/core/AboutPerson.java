package ai.xentree.core;

import java.util.UUID;

/** Something that concerns one person; {@link Personal} values in it are encrypted with that person's key. */
public interface AboutPerson {

    /** The person. */
    UUID userId();
}
