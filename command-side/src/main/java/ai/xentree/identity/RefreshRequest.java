package ai.xentree.identity;

import jakarta.validation.constraints.Size;

/** Asks for a fresh access token. */
record RefreshRequest(@Size(min = 1, max = 2048) String refreshToken) {

    /** Without the token, so that no log has it. */
    @Override
    public String toString() {
        return "RefreshRequest[]";
    }
}
