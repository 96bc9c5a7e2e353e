package ai.xentree.ledger;

import ai.xentree.vault.Vault;
import ai.xentree.web.json.WireJson;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * All checkpoints, kept as durably as events. They are numbered, so that programs that sign at the same time put theirs one
 * after another.
 */
final class Checkpoints {

    private static final String KIND = "audit-checkpoint";

    private final Vault vault;
    private final JsonMapper json;
    private final NavigableMap<Long, AuditCheckpoint> bySize = new TreeMap<>();
    private int known;

    Checkpoints(Vault vault, WireJson json) {
        this.vault = vault;
        this.json = json.mapper();
    }

    synchronized Optional<AuditCheckpoint> newest() {
        refresh();
        return Optional.ofNullable(bySize.lastEntry()).map(Map.Entry::getValue);
    }

    /** That of a size, if there is one. */
    synchronized Optional<AuditCheckpoint> find(long treeSize) {
        refresh();
        return Optional.ofNullable(bySize.get(treeSize));
    }

    /** Those that cover less than that, newest first. */
    synchronized List<AuditCheckpoint> below(long treeSize, int atMost) {
        refresh();
        return bySize.headMap(treeSize, false).descendingMap().values().stream()
                .limit(atMost)
                .toList();
    }

    /** Those that cover more than that, oldest first. */
    synchronized List<AuditCheckpoint> above(long treeSize) {
        refresh();
        return List.copyOf(bySize.tailMap(treeSize, false).values());
    }

    /** Keeps one, unless there is one of its size; answers the one that is there afterwards. */
    synchronized AuditCheckpoint keep(AuditCheckpoint checkpoint) {
        while (true) {
            refresh();
            var present = bySize.get(checkpoint.treeSize());
            if (present != null) {
                return present;
            }
            vault.putIfAbsent(KIND, new Vault.Entry(id(known + 1), json.writeValueAsBytes(checkpoint), null));
        }
    }

    private void refresh() {
        if (known == 0) {
            vault.findAll(KIND, "").forEach(this::add);
        }
        for (var next = vault.find(KIND, id(known + 1)); next.isPresent(); next = vault.find(KIND, id(known + 1))) {
            add(next.get());
        }
    }

    private void add(Vault.Entry entry) {
        var checkpoint = json.readValue(entry.secret(), AuditCheckpoint.class);
        bySize.putIfAbsent(checkpoint.treeSize(), checkpoint);
        known++;
    }

    private static String id(int number) {
        return "%010d".formatted(number);
    }
}
