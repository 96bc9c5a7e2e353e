package ai.xentree.identity;

import ai.xentree.identity.Registration.Applicant;
import ai.xentree.web.json.Patch;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new account. The length of its password is judged with the rest of it, in code points. */
record UserRegisterRequest(
        @Size(min = 3, max = 40) @Pattern(regexp = "^[A-Za-z0-9_.-]+$")
        String username,

        @Email @Size(max = 254) String email,
        @Schema(minLength = 10, maxLength = 128) String password,
        @Nullable @Size(min = 1, max = 200) String fullName,
        Patch<@NotNull @Size(min = 1, max = 64) String> timezone,
        Patch<@NotNull @Size(max = 5) @Pattern(regexp = "^[a-z]{2}(-[A-Z]{2})?$") String> language) {

    Applicant applicant() {
        return new Applicant(username, email, fullName, timezone.orElse("UTC"), language.orElse("en"));
    }

    /** Without the password, so that no log has it. */
    @Override
    public String toString() {
        return "UserRegisterRequest[]";
    }
}
