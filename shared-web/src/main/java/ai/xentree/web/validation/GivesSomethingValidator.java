package ai.xentree.web.validation;

import ai.xentree.web.json.Patch;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;

/** Checks {@link GivesSomething}. */
public final class GivesSomethingValidator implements ConstraintValidator<GivesSomething, Record> {

    @Override
    public boolean isValid(Record body, ConstraintValidatorContext context) {
        return Arrays.stream(body.getClass().getRecordComponents())
                .map(component -> MissingMembers.valueOf(component, body))
                .anyMatch(value -> value instanceof Patch<?> patch ? patch.isGiven() : value != null);
    }
}
