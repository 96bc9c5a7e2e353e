package ai.xentree.web.json;

import ai.xentree.core.WireNamed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the constants of an enum are called on the wire: {@code SUPER_ADMIN} is {@code super_admin}. */
public final class WireNames {

    private WireNames() {}

    /** The wire name of a constant. */
    public static String of(Enum<?> constant) {
        return constant instanceof WireNamed named
                ? named.wireName()
                : constant.name().toLowerCase(Locale.ROOT);
    }

    /** All wire names of an enum, in its order. */
    public static List<String> all(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .toList();
    }

    /** The constant of that wire name. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String wireName) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(wireName))
                .findFirst();
    }
}
