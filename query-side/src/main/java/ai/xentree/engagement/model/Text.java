package ai.xentree.engagement.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as text, where there may be none. */
final class Text {

    private Text() {}

    static @Nullable String ofNullable(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
