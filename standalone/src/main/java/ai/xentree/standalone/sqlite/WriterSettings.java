package ai.xentree.standalone.sqlite;

import java.time.Duration;

/**
 * How much may wait to be written.
 *
 * @param queueSize writes that may wait at once
 * @param longestWait how long a further one waits for a place before it is told to come back
 */
public record WriterSettings(int queueSize, Duration longestWait) {}
