package ai.xentree.apikeys;

import ai.xentree.core.WireNamed;

/** What an API key may be allowed. */
public enum ApiScope implements WireNamed {
    CONVERSATIONS_READ("conversations:read"),
    CONVERSATIONS_WRITE("conversations:write"),
    RAG_READ("rag:read"),
    RAG_WRITE("rag:write"),
    QUIZ_READ("quiz:read"),
    QUIZ_WRITE("quiz:write"),
    LIVE_READ("live:read"),
    LIVE_WRITE("live:write"),
    ORGANIZATIONS_READ("organizations:read"),
    ORGANIZATIONS_WRITE("organizations:write"),
    INTEGRATIONS_READ("integrations:read"),
    INTEGRATIONS_WRITE("integrations:write"),
    XEL_READ("xel:read"),
    XEL_WRITE("xel:write"),
    API_READ("api:read"),
    API_WRITE("api:write"),
    API_ADMIN("api:admin");

    private final String wireName;

    ApiScope(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
