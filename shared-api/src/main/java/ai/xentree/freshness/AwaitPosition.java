package ai.xentree.freshness;

import java.time.Duration;

/** Asks to be answered once every read model shows all events up to a position; answers whether it came to that in time. */
public record AwaitPosition(long position, Duration atMost) {}
