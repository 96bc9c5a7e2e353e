package ai.xentree.web.validation;

import ai.xentree.web.json.Patch;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link GivesSomething}. */
public final class GivesSomethingValidator implements ConstraintValidator<GivesSomething, Record> {

    @Override
    public boolean isValid(Record body, ConstraintValidatorContext context) {
        return BodyMember.of(body).stream()
                .map(member -> member.valueIn(body))
                .anyMatch(value -> value instanceof Patch<?> patch ? patch.isGiven() : value != null);
    }
}
