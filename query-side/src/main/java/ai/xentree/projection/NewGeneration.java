package ai.xentree.projection;

import ai.xentree.projection.ProjectionPositions.Position;
import org.jspecify.annotations.Nullable;

/** A generation that is being made. */
record NewGeneration(Rebuild rebuild, Projection projection) implements Line {

    @Override
    public String key() {
        return rebuild.key();
    }

    @Override
    public Projection projection(int generation) {
        return projection;
    }

    @Override
    public int firstGeneration() {
        return rebuild.generation();
    }

    @Override
    public boolean standsStill(Position stored, int version) {
        return false;
    }

    @Override
    public boolean tend(Position position) {
        return true;
    }

    @Override
    public @Nullable String trouble() {
        return null;
    }

    @Override
    public void lookAgain() {}

    @Override
    public void rest() {}
}
