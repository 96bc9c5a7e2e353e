package ai.xentree.web.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import tools.jackson.databind.PropertyNamingStrategies;

/** What members of requests and answers are called: in snake_case, unless their declaration says otherwise. */
public final class MemberNames {

    private MemberNames() {}

    /** The name on the wire. */
    public static String of(RecordComponent component) {
        var declared = component.getAccessor().getAnnotation(JsonProperty.class);
        return declared == null || declared.value().isEmpty()
                ? PropertyNamingStrategies.SNAKE_CASE.nameForField(null, null, component.getName())
                : declared.value();
    }
}
