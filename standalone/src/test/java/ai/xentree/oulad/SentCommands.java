package ai.xentree.oulad;

import ai.xentree.core.Command;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Remembers what was sent, and refuses nothing. */
final class SentCommands implements CommandSink {

    private final Queue<Command> sent = new ConcurrentLinkedQueue<>();

    @Override
    public void send(Command command) {
        sent.add(command);
    }

    List<Command> all() {
        return List.copyOf(sent);
    }

    <C extends Command> List<C> of(Class<C> type) {
        return sent.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
