package ai.xentree.web.security;

/** Knows API keys. */
public interface ApiKeys {

    /**
     * Who calls with that key.
     *
     * @param address where the request comes from
     * @throws ai.xentree.core.Refused as {@code UNAUTHORIZED} if it is unknown, revoked or expired, or not for that address
     */
    Authenticated authenticate(String key, String address);
}
