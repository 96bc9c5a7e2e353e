package ai.xentree.core;

/** An intention to change something, named in the imperative. */
public interface Command {

    /** The identifier of the aggregate that decides, unique across all aggregate types, such as {@code session:<uuid>}. */
    String aggregateId();

    /** Who wants it done. */
    Actor actor();
}
