package ai.xentree.identity;

import ai.xentree.core.Actor;
import ai.xentree.identity.AccountCommand.Replacement;
import ai.xentree.identity.AccountCommand.UpdateAccount;
import ai.xentree.web.json.Patch;
import ai.xentree.web.validation.GivesSomething;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The attributes of one's own account to change; the others stay. */
@GivesSomething
record UserUpdateRequest(
        Patch<@NotNull @Size(min = 3, max = 40) @Pattern(regexp = "^[A-Za-z0-9_.-]+$") String> username,
        Patch<@NotNull @Email @Size(max = 254) String> email,
        Patch<@Size(min = 1, max = 200) String> fullName,
        @Schema(format = "uri", maxLength = 2_000) Patch<String> avatarUrl,
        Patch<@NotNull @Size(min = 1, max = 64) String> timezone,
        Patch<@NotNull @Size(max = 5) @Pattern(regexp = "^[a-z]{2}(-[A-Z]{2})?$") String> language,
        @Schema(minLength = 1, maxLength = 128) Patch<@NotNull String> currentPassword,
        @Schema(minLength = 10, maxLength = 128) Patch<@NotNull String> newPassword) {

    UpdateAccount command(UUID userId, Instant at, Actor actor) {
        return new UpdateAccount(
                userId,
                username.appliedTo(null),
                email.appliedTo(null),
                replacement(fullName),
                replacement(avatarUrl),
                timezone.appliedTo(null),
                language.appliedTo(null),
                newPassword.isGiven(),
                at,
                actor);
    }

    private static @Nullable Replacement replacement(Patch<String> patch) {
        return patch.isGiven() ? new Replacement(patch.appliedTo(null)) : null;
    }

    /** Without the passwords, so that no log has them. */
    @Override
    public String toString() {
        return "UserUpdateRequest[]";
    }
}
