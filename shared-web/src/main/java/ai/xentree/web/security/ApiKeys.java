package ai.xentree.web.security;

/** Knows API keys; while no bean implements it, none is accepted. */
public interface ApiKeys {

    /**
     * Who calls with that key.
     *
     * @throws ai.xentree.core.Refused as {@code UNAUTHORIZED} if it is unknown, revoked or expired
     */
    Authenticated authenticate(String key);
}
