package ai.xentree.core;

/** An enum whose constants are called otherwise in the API than their names in lower case, such as {@code A1} or {@code 0h}. */
public interface WireNamed {

    /** The name in the API. */
    String wireName();
}
