package ai.xentree.inactivity;

import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Reads how long members may be without activity. */
@Component
@EnableConfigurationProperties(InactivityDefaults.class)
final class InactivityPolicies {

    private final MongoOperations mongo;
    private final InactivityDefaults defaults;

    InactivityPolicies(MongoOperations mongo, InactivityDefaults defaults) {
        this.mongo = mongo;
        this.defaults = defaults;
    }

    /** What holds in an organization: what it chose, or the deployment's default. */
    InactivityPolicyResponse of(UUID organizationId) {
        var found = mongo.getCollection(InactivityPolicyDocument.COLLECTION)
                .find(Filters.eq("_id", organizationId.toString()))
                .first();
        return Optional.ofNullable(found)
                .map(document -> new InactivityPolicyDocument(document).policy())
                .map(policy -> InactivityPolicyResponse.of(organizationId, policy))
                .orElseGet(() -> InactivityPolicyResponse.ofDefault(organizationId, defaults.defaultDays()));
    }
}
