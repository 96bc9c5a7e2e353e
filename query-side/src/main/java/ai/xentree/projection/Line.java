package ai.xentree.projection;

import ai.xentree.projection.ProjectionPositions.Position;
import org.jspecify.annotations.Nullable;

/** What a runner keeps up: the generation of a read model that answers, or one that is being made beside it. */
interface Line {

    /** The document of its position. */
    String key();

    /** What makes a generation. */
    Projection projection(int generation);

    /** The generation to begin with where nothing is stored. */
    int firstGeneration();

    /** Whether to leave what is stored, which is of another version, as it is until another generation answers. */
    boolean standsStill(Position stored, int version);

    /**
     * Sees to what else there is to do between two batches.
     *
     * @param position of the last event that the answering generation shows
     * @return whether to go on with that generation; otherwise another one answers by now
     */
    boolean tend(Position position) throws InterruptedException;

    /** What goes wrong with what is done beside, if anything does. */
    @Nullable
    String trouble();

    /** Looks again which generation answers: another program may have switched, or it is begun anew. */
    void lookAgain();

    /** Leaves everything as it is: this program does not write the read model any more. */
    void rest() throws InterruptedException;
}
