package ai.xentree.identity;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are looked for; what is null does not matter.
 *
 * @param q part of username, email or display name, in any case
 */
record AccountFilter(
        @Nullable String q,
        @Nullable AccountStatus status,
        @Nullable SubscriptionPlan plan) {

    Bson asBson() {
        var all = new ArrayList<Bson>();
        if (q != null) {
            all.add(Filters.regex(AccountDocument.SEARCH, Pattern.compile(Pattern.quote(AccountDocument.folded(q)))));
        }
        if (status != null) {
            all.add(Filters.eq(AccountDocument.STATUS, status.name()));
        }
        if (plan != null) {
            all.add(Filters.eq(AccountDocument.PLAN, plan.name()));
        }
        return all.isEmpty() ? Filters.empty() : Filters.and(all);
    }
}
