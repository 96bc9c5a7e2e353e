package ai.xentree.standalone;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the program keeps things by itself.
 *
 * @param data the folder that keeps everything
 * @param writeQueue writes that may wait for the disk at once
 * @param writeWait how long a further one waits before it is told to come back
 * @param readBatch events read at once
 * @param cachedAggregates aggregates kept in memory at most, about 1 KiB each
 * @param snapshotEvery events after which an aggregate that lives long is kept as it is
 */
@ConfigurationProperties("xentree")
record EmbeddedSettings(
        @DefaultValue("data") String data,
        @DefaultValue("10000") int writeQueue,
        @DefaultValue("5s") Duration writeWait,
        @DefaultValue("1000") int readBatch,
        @DefaultValue("20000") int cachedAggregates,
        @DefaultValue("500") int snapshotEvery) {}
