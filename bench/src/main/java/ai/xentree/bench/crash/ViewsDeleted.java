package ai.xentree.bench.crash;

import java.io.IOException;

/** The read models are gone when the program starts again. */
record ViewsDeleted() implements Trouble {

    @Override
    public String name() {
        return "views-deleted";
    }

    @Override
    public void beforeStart(Rounds rounds) throws IOException {
        rounds.place().deleteViews();
    }
}
