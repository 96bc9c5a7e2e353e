package ai.xentree.oulad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A student, with every registration there is of them. */
final class Student {

    private final int number;
    private final long id;
    private final UUID userId;
    private final List<Stay> registrations = new ArrayList<>(1);

    /** The student that is registered there; {@code number} counts students from 0, in the order of the file. */
    Student(int number, long id, UUID userId) {
        this.number = number;
        this.id = id;
        this.userId = userId;
    }

    static String username(long id) {
        return "ou-" + id;
    }

    int number() {
        return number;
    }

    long id() {
        return id;
    }

    String username() {
        return username(id);
    }

    String email() {
        return username() + "@students.invalid";
    }

    UUID userId() {
        return userId;
    }

    void register(Stay stay) {
        registrations.add(stay);
    }

    boolean isRegisteredIn(Presentation presentation) {
        return registrations.stream().anyMatch(stay -> stay.presentation().equals(presentation));
    }

    /** The day of the earliest registration, also of one that led to no membership. */
    LocalDate firstRegistered() {
        return registrations.stream()
                .map(Stay::joined)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The memberships of teams that happened, earliest first. */
    List<Stay> stays() {
        return registrations.stream()
                .filter(Stay::happened)
                .sorted(Comparator.comparing(Stay::joined))
                .toList();
    }
}
