package ai.xentree.organizations;

import jakarta.validation.constraints.Size;

/** A new name of a team. */
record TeamUpdateRequest(@Size(min = 1, max = 120) String name) {}
