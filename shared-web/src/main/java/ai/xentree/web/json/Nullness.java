package ai.xentree.web.json;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** What the declaration of a request or answer says about null. */
public final class Nullness {

    private Nullness() {}

    /** Whether the component may be null, or may be left out of a request body. */
    public static boolean isNullable(RecordComponent component) {
        return !component.isAnnotationPresent(Section.class)
                && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whether a request body must have the member: everything but what is nullable or a {@link Patch}. */
    public static boolean isRequired(RecordComponent component) {
        return !isNullable(component) && component.getType() != Patch.class;
    }
}
