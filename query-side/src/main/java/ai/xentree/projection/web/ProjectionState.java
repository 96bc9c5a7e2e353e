package ai.xentree.projection.web;

/** State of a projection. */
enum ProjectionState {
    /** It takes events up as they come. */
    RUNNING,
    /** It does, or stands still, while another generation is made. */
    REBUILDING,
    /** This program stops. */
    PAUSED,
    /** It fails, and is tried again and again. */
    FAILED
}
