package ai.xentree.web.json;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets constraints see what is in a {@link Patch}; one that was left out meets them all. */
@UnwrapByDefault
public final class PatchExtractor implements ValueExtractor<Patch<@ExtractedValue ?>> {

    @Override
    public void extractValues(Patch<?> patch, ValueReceiver receiver) {
        if (patch.isGiven()) {
            receiver.value(null, patch.toOptional().orElse(null));
        }
    }
}
