package ai.xentree.web.security;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A caller whose credentials were good, in Spring Security's terms. */
public final class Authenticated extends AbstractAuthenticationToken {

    private final transient Caller caller;
    private final transient @Nullable SortedSet<String> scopes;

    private Authenticated(Caller caller, @Nullable SortedSet<String> scopes) {
        super(List.of());
        this.caller = caller;
        this.scopes = scopes;
        setAuthenticated(true);
    }

    /** A person with an access token, whom no scope limits. */
    public static Authenticated person(Caller caller) {
        return new Authenticated(caller, null);
    }

    /** An API key that acts for that caller within those scopes. */
    public static Authenticated apiKey(Caller caller, SortedSet<String> scopes) {
        return new Authenticated(caller, scopes);
    }

    /** Who it is. */
    public Caller caller() {
        return caller;
    }

    /** Whether an API key was sent. */
    public boolean isApiKey() {
        return scopes != null;
    }

    /** What the API key may do. */
    public SortedSet<String> scopes() {
        return Objects.requireNonNull(scopes);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
