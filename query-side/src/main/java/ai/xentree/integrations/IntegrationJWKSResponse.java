package ai.xentree.integrations;

import java.util.List;

/** JWK Set of a tenant: its active public keys. */
record IntegrationJWKSResponse(List<IntegrationJWK> keys) {}
