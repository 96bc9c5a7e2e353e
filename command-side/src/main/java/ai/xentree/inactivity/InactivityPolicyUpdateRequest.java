package ai.xentree.inactivity;

import jakarta.validation.constraints.Min;

/**
 * After how many days without activity members are at risk.
 *
 * @param days whole days, within what the deployment allows
 */
record InactivityPolicyUpdateRequest(@Min(1) int days) {}
