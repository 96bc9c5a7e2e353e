package ai.xentree.web.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.NumberDeserializers.BigDecimalDeserializer;

/**
 * Reads decimals as they are written, of so many digits at most. An exponent counts as the digits it stands for, or ten
 * characters would name a number that takes minutes to add to another.
 */
final class DecimalDeserializer extends BigDecimalDeserializer {

    private final int maxDigits;

    DecimalDeserializer(int maxDigits) {
        this.maxDigits = maxDigits;
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        var decimal = super.deserialize(parser, context);
        if (digits(decimal) > maxDigits) {
            throw new StreamConstraintsException("A number has more than " + maxDigits + " digits.");
        }
        return decimal;
    }

    private static long digits(BigDecimal decimal) {
        var whole = Math.max(1, (long) decimal.precision() - decimal.scale());
        return whole + Math.max(0, decimal.scale());
    }
}
