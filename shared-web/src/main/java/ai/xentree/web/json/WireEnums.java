package ai.xentree.web.json;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads enums in parameters by their wire names. */
@SuppressWarnings({"rawtypes", "unchecked"}) // Spring hands over an enum's type without saying which
final class WireEnums implements ConverterFactory<String, Enum> {

    @Override
    public <E extends Enum> Converter<String, E> getConverter(Class<E> type) {
        return text -> (E) constant(type, text);
    }

    private static Enum<?> constant(Class type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (WireNames.of((Enum<?>) constant).equals(text)) {
                return (Enum<?>) constant;
            }
        }
        throw new IllegalArgumentException("No such constant");
    }
}
