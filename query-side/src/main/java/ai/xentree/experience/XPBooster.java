package ai.xentree.experience;

import ai.xentree.experience.learner.Booster;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A running booster: the factor on experience, and when it ends. */
record XPBooster(BigDecimal multiplier, Instant endsAt) {

    static @Nullable XPBooster of(@Nullable Booster booster) {
        return booster == null ? null : new XPBooster(BigDecimal.valueOf(booster.multiplier()), booster.endsAt());
    }
}
