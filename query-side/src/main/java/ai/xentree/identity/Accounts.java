package ai.xentree.identity;

import ai.xentree.projection.ReadModelPlace;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Reads accounts from their read model. */
@Component
final class Accounts {

    private final ReadModelPlace place;

    Accounts(ReadModelPlace place) {
        this.place = place;
    }

    /** A person's own account, if it is there. */
    Optional<UserProfile> profile(UUID userId) {
        var document = accounts()
                .find(Filters.and(
                        Filters.eq(AccountDocument.ID, userId.toString()), Filters.ne(AccountDocument.USERNAME, null)))
                .first();
        return Optional.ofNullable(document).map(found -> new AccountDocument(found).profile());
    }

    /** Accounts by username, those without one first. */
    List<AccountResponse> find(AccountFilter filter, long offset, int limit) {
        var rows = new ArrayList<AccountResponse>();
        accounts()
                .find(filter.asBson())
                .sort(Sorts.ascending(AccountDocument.USERNAME, AccountDocument.ID))
                .skip((int) Math.min(offset, Integer.MAX_VALUE))
                .limit(limit)
                .forEach(document -> rows.add(new AccountDocument(document).response()));
        return rows;
    }

    /** How many accounts there are of those looked for. */
    long count(AccountFilter filter) {
        return accounts().countDocuments(filter.asBson());
    }

    private MongoCollection<Document> accounts() {
        return place.getCollection(AccountDocument.COLLECTION);
    }
}
