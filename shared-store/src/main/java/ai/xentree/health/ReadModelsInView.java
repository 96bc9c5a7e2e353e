package ai.xentree.health;

import java.util.List;

/** Knows how the read models are doing, in programs that hold any. */
public interface ReadModelsInView {

    /** How each of them is doing, by name. Asks the stores. */
    List<ReadModelHealth> look();

    /** The same as far as it is known without asking a store. */
    List<ReadModelHealth> remembered();
}
