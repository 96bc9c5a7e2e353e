package ai.xentree.inactivity;

/**
 * After how many days without activity members are at risk.
 *
 * @param days whole days, within what the deployment allows
 */
record InactivityPolicyUpdateRequest(int days) {}
