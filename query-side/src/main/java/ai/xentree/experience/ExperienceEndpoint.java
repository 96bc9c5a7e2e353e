package ai.xentree.experience;

import ai.xentree.core.Refusal;
import ai.xentree.experience.learner.Learner;
import ai.xentree.projection.ReadModelFreshness;
import ai.xentree.web.access.Access;
import ai.xentree.web.access.PublicAccess;
import ai.xentree.web.consistency.WithoutConsistency;
import ai.xentree.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a learner has earned, shown to themselves; a little of it to anyone. */
@RestController
@RequestMapping("/api/xp")
@Tag(name = "Profile & Analytics")
class ExperienceEndpoint {

    private final Learners learners;
    private final ReadModelFreshness freshness;
    private final Clock clock;

    ExperienceEndpoint(Learners learners, ReadModelFreshness freshness, Clock clock) {
        this.learners = learners;
        this.freshness = freshness;
        this.clock = clock;
    }

    @GetMapping("/profile")
    @Access(scope = "any")
    @Operation(operationId = "getXpProfile", summary = "Get my XP profile")
    ResponseEntity<XPProfileResponse> profile(Caller caller) {
        return own(caller, XPProfileResponse::of);
    }

    @GetMapping("/public-profile/{username}")
    @PublicAccess
    @WithoutConsistency
    @Operation(operationId = "getPublicProfile", summary = "Get a user's public profile")
    ResponseEntity<PublicXPProfileResponse> publicProfile(
            @PathVariable("username") @Size(min = 3, max = 40) String username) {
        var fresh = freshness.of(ExperienceProjection.PROJECTION);
        return learners.named(username, today().andThen(PublicXPProfileResponse::of))
                .flatMap(Function.<Optional<PublicXPProfileResponse>>identity())
                .map(fresh::answer)
                .orElseThrow(() -> Refusal.notFound("The user"));
    }

    @GetMapping("/streak-status")
    @Access(scope = "any")
    @Operation(operationId = "getStreakStatus", summary = "Get streak status")
    ResponseEntity<StreakStatusResponse> streakStatus(Caller caller) {
        return own(caller, StreakStatusResponse::of);
    }

    @GetMapping("/weekly-activity")
    @Access(scope = "any")
    @Operation(operationId = "getWeeklyActivity", summary = "Get weekly XP activity")
    ResponseEntity<WeeklyActivityResponse> weeklyActivity(Caller caller) {
        return own(caller, WeeklyActivityResponse::of);
    }

    @GetMapping("/learning-pulse")
    @Access(scope = "any")
    @Operation(operationId = "getLearningPulse", summary = "Get learning pulse (365-day heatmap)")
    ResponseEntity<LearningPulseResponse> learningPulse(Caller caller) {
        return own(caller, LearningPulseResponse::of);
    }

    @GetMapping("/quests")
    @Access(scope = "any")
    @Operation(operationId = "getDailyQuests", summary = "Get daily quests")
    ResponseEntity<QuestsResponse> quests(Caller caller) {
        return own(caller, QuestsResponse::of);
    }

    @GetMapping("/analytics")
    @Access(scope = "conversations:read")
    @Operation(operationId = "getLearningTimeAnalytics", summary = "Get learning time analytics")
    ResponseEntity<LearningTimeAnalyticsResponse> analytics(
            Caller caller,
            @RequestParam(name = "start_date", required = false) @Nullable LocalDate startDate,
            @RequestParam(name = "end_date", required = false) @Nullable LocalDate endDate) {
        return own(caller, learner -> {
            var range = LearningTimeRange.of(startDate, endDate, learner.today());
            return LearningTimeAnalyticsResponse.of(learner, range);
        });
    }

    private <T> ResponseEntity<T> own(Caller caller, Function<LearnerToday, T> answer) {
        var fresh = freshness.of(ExperienceProjection.PROJECTION);
        return fresh.answer(learners.own(caller.userId(), today().andThen(answer)));
    }

    private Function<Learner, LearnerToday> today() {
        var rules = learners.rules();
        var now = clock.instant();
        return learner -> new LearnerToday(learner, now, rules);
    }
}
