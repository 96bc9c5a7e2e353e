package ai.xentree.oulad;

import ai.xentree.core.Command;

/** Where the import sends its commands; returns once what follows from one is durable. */
@FunctionalInterface
interface CommandSink {

    void send(Command command);
}
