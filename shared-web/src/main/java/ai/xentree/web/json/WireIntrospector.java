package ai.xentree.web.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Tells Jackson the wire names of enums, and which members may be left out but not be null. */
final class WireIntrospector extends NopAnnotationIntrospector {

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated member) {
        return member.hasAnnotation(NotNullIfGiven.class) ? new NotNullDeserializer() : null;
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        return Arrays.stream(constants).map(WireNames::of).toArray(String[]::new);
    }
}
