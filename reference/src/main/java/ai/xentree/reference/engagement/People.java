package ai.xentree.reference.engagement;

import ai.xentree.reference.history.World;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Texts;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who people are, in rows that describe them. */
public final class People {

    private People() {}

    public static Comparator<UUID> byUsername(World world) {
        return Comparator.comparing(world::username, Texts.BY_CODE_POINT);
    }

    public static Map<String, @Nullable Object> names(World world, UUID user) {
        var person = world.person(user);
        return Json.object(
                "user_id",
                user,
                "username",
                world.username(user),
                "full_name",
                person.fullName(),
                "email",
                person.email(),
                "avatar_url",
                person.avatarUrl());
    }
}
