package ai.xentree.events;

import ai.xentree.core.Since;
import ai.xentree.experience.ExperienceRules;
import ai.xentree.impact.LviWeights;
import ai.xentree.impact.TargetPeriod;
import ai.xentree.impact.TargetScope;
import ai.xentree.impact.TargetTerms;
import ai.xentree.integrations.GrantTerms;
import ai.xentree.integrations.IntegrationMode;
import ai.xentree.progress.KeyResult;
import ai.xentree.stats.LearningMetric;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One event of every type, with a value in every component that can be told from its neighbours. */
final class SampleEvents {

    static final UUID PERSON = UUID.fromString("01900000-0000-7000-8000-0000000000aa");

    private static final Instant WHEN = Instant.parse("2026-03-02T09:00:00.123Z");

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private static final KeyResult KEY_RESULT = new KeyResult(
            id("keyResult"),
            "a keyResult",
            LearningMetric.AVERAGE_SCORE,
            new BigDecimal("72.50"),
            new BigDecimal("66.66666666666666666666666666666667"),
            true);

    private static final TargetTerms TERMS = new TargetTerms(
            TargetScope.TEAM,
            id("scopeId"),
            LearningMetric.LEARNING_HOURS,
            new BigDecimal("40.0"),
            TargetPeriod.WEEKLY,
            DAY,
            DAY.plusDays(6));

    private static final GrantTerms GRANT = new GrantTerms(
            IntegrationMode.EMBED,
            "https://partner.example.com",
            List.of("profile:read", "quota:read"),
            Instant.parse("2026-03-08T10:00:00Z"),
            Instant.parse("2026-03-08T10:02:00Z"));

    private SampleEvents() {}

    /** As it is now. */
    static Object of(Class<?> type) {
        return of(type, EventTypes.declared(type).revision());
    }

    /** As it is read of that revision: what later ones brought is null. */
    static Object of(Class<?> type, int revision) {
        try {
            var components = type.getRecordComponents();
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = Stream.of(components)
                    .map(component -> since(component) > revision ? null : value(component))
                    .toArray();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + type, e);
        }
    }

    private static int since(RecordComponent component) {
        var since = component.getAnnotation(Since.class);
        return since == null ? 1 : since.value();
    }

    private static Object value(RecordComponent component) {
        var type = component.getType();
        var name = component.getName();
        if (type == UUID.class) {
            return id(name);
        }
        if (type == String.class) {
            return "a " + name;
        }
        if (type == Instant.class) {
            return WHEN.plusSeconds(name.hashCode() % 1_000);
        }
        if (type == Set.class) {
            return Set.of(id(name));
        }
        if (type == long.class) {
            return 1_234L;
        }
        if (type == int.class || type == Integer.class) {
            return 7;
        }
        if (type == double.class) {
            return 67.5;
        }
        if (type == ExperienceRules.class) {
            return ExperienceRules.DEFAULTS;
        }
        if (type == LocalDate.class) {
            return DAY.plusDays(name.hashCode() % 1_000);
        }
        if (type == List.class) {
            return List.of(element(component));
        }
        if (type == TargetTerms.class) {
            return TERMS;
        }
        if (type == GrantTerms.class) {
            return GRANT;
        }
        if (type == LviWeights.class) {
            return LviWeights.DEFAULTS;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        throw new IllegalStateException("No sample value of " + type);
    }

    private static Object element(RecordComponent list) {
        var type = (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
        if (type == String.class) {
            return "one of " + list.getName();
        }
        return type.isEnum() ? type.getEnumConstants()[0] : KEY_RESULT;
    }

    private static UUID id(String name) {
        return name.equals("userId") ? PERSON : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
