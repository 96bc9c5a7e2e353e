package ai.xentree.web.json;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;

/** Converts parameters, and means it: after a failure Spring would go on to guess, such as an enum by its Java name. */
final class StrictBinding implements ConversionService {

    private final ConversionService conversions;

    StrictBinding(ConversionService conversions) {
        this.conversions = conversions;
    }

    @Override
    public boolean canConvert(@Nullable Class<?> from, Class<?> to) {
        return conversions.canConvert(from, to);
    }

    @Override
    public boolean canConvert(@Nullable TypeDescriptor from, TypeDescriptor to) {
        return conversions.canConvert(from, to);
    }

    @Override
    public <T> @Nullable T convert(@Nullable Object value, Class<T> to) {
        try {
            return conversions.convert(value, to);
        } catch (ConversionFailedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public @Nullable Object convert(@Nullable Object value, @Nullable TypeDescriptor from, TypeDescriptor to) {
        try {
            return conversions.convert(value, from, to);
        } catch (ConversionFailedException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
