package ai.xentree.web.json;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Reads parameters of one type. One that is empty is as if it were left out.
 *
 * @param form reads what is not empty, and throws {@link IllegalArgumentException} where it is not of the form
 */
record UnlessEmpty<T>(Class<T> type, Function<String, T> form) implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, type));
    }

    @Override
    public @Nullable Object convert(@Nullable Object text, TypeDescriptor from, TypeDescriptor to) {
        return text instanceof String given && !given.isEmpty() ? form.apply(given) : null;
    }
}
