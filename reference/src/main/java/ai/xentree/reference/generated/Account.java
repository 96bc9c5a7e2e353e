package ai.xentree.reference.generated;

import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.AccountStatusChanged;
import ai.xentree.identity.AccountEvent.EmailChanged;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.identity.AccountEvent.SubscriptionPlanChanged;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.identity.SubscriptionPlan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody's account, and what they change about it. */
record Account(Dice dice, Timeline timeline, Calendar calendar) {

    private static final List<String> ZONES = List.of(
            "UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/Berlin", "Asia/Kathmandu");
    private static final List<String> FULL_NAMES = List.of(
            "Mara Lind",
            "mara lind",
            "\u00c5sa \u00d6berg",
            "Zo\u00eb",
            "\ud83d\ude00 Smile",
            "\uff5e",
            "Jos\u00e9 Nu\u00f1ez");

    UUID open(String username) {
        var user = dice.id();
        var at = calendar.begin();
        var email = username.length() % 2 == 0 ? username + "@example.com" : "Caf\u00e9." + username + "@example.com";
        var fullName = dice.onceIn(5) ? null : dice.oneOf(FULL_NAMES);
        timeline.add(
                at,
                new AccountRegistered(
                        user,
                        username,
                        email,
                        fullName,
                        dice.oneOf(ZONES),
                        "en",
                        PlatformRole.USER,
                        AccountStatus.ACTIVE,
                        at));
        for (var moment : dice.moments(2, at, calendar.now())) {
            change(user, username, moment);
        }
        return user;
    }

    private void change(UUID user, String username, Instant at) {
        timeline.add(
                at,
                switch (dice.below(5)) {
                    case 0 -> new UsernameChanged(user, username + "2", at);
                    case 1 -> new EmailChanged(user, "new." + username + "@example.org", at);
                    case 2 -> new SubscriptionPlanChanged(user, dice.oneOf(List.of(SubscriptionPlan.values())), at);
                    case 3 -> new AccountStatusChanged(user, AccountStatus.SUSPENDED, at);
                    default ->
                        new ProfileChanged(
                                user,
                                dice.oneOf(FULL_NAMES),
                                "https://example.com/" + dice.below(9) + ".png",
                                dice.oneOf(ZONES),
                                "en",
                                at);
                });
    }
}
