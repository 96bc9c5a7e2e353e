package ai.xentree.web.json;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a request body says of one member: nothing, null, or a value. A component of a request record; it is never null.
 * Constraints go on the value: {@code Patch<@Size(max = 200) String>}, and {@code Patch<@NotNull String>} if the member
 * may be left out but not be null.
 */
public sealed interface Patch<T> {

    /** The member was left out. */
    record Absent<T>() implements Patch<T> {}

    /** The member was null. */
    record Null<T>() implements Patch<T> {}

    /** The member had a value. */
    record Value<T>(T value) implements Patch<T> {}

    /** Left out. */
    static <T> Patch<T> absent() {
        return new Absent<>();
    }

    /** Null. */
    static <T> Patch<T> ofNull() {
        return new Null<>();
    }

    /** A value. */
    static <T> Patch<T> of(T value) {
        return new Value<>(value);
    }

    /** Whether the body had the member, null or not. */
    default boolean isGiven() {
        return !(this instanceof Absent);
    }

    /** The value, if there is one. */
    default Optional<T> toOptional() {
        return this instanceof Value<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /** The value; that other one if the member was left out or null. */
    default T orElse(T other) {
        return toOptional().orElse(other);
    }

    /** What is so afterwards, if it was that before: the same when left out, null when null, else the value. */
    default @Nullable T appliedTo(@Nullable T before) {
        return switch (this) {
            case Absent<T>() -> before;
            case Null<T>() -> null;
            case Value<T>(T value) -> value;
        };
    }

    /** Hands over the value or null, if the member was given. */
    default void ifGiven(Consumer<@Nullable T> then) {
        if (isGiven()) {
            then.accept(appliedTo(null));
        }
    }
}
