package ai.xentree.organizations;

import ai.xentree.web.json.Patch;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new organization; the caller becomes its owner. */
record OrganizationCreateRequest(
        @Size(min = 1, max = 200) String name,

        Patch<@NotNull @Size(min = 2, max = 63) @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") String> slug,

        @Nullable @Size(max = 2000) String description) {}
