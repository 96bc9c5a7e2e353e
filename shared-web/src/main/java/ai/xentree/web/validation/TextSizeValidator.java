package ai.xentree.web.validation;

import ai.xentree.web.json.WireText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link Size} of texts in code points, as JSON Schema means lengths, where Bean Validation would count UTF-16 units.
 * The implementation finds it as a service and prefers it, since its own is for all kinds of {@link CharSequence}.
 */
public final class TextSizeValidator implements ConstraintValidator<Size, String> {

    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        var length = WireText.length(text);
        return min <= length && length <= max;
    }
}
