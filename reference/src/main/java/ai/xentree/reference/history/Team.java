package ai.xentree.reference.history;

import java.util.Set;
import java.util.UUID;

/** A team: what it is called, who manages it, and everyone who was ever in it. */
public final class Team {

    private final UUID id;
    private final Members members = new Members();
    private String name;
    private Set<UUID> managers = Set.of();
    private boolean deleted;

    Team(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Set<UUID> managers() {
        return managers;
    }

    public boolean isDeleted() {
        return deleted;
    }

    /** Of one that has been deleted, those who were in it then stay, for what it wanted to reach. */
    public Members members() {
        return members;
    }

    void rename(String other) {
        name = other;
    }

    void assign(Set<UUID> others) {
        managers = Set.copyOf(others);
    }

    void delete() {
        deleted = true;
        managers = Set.of();
    }
}
