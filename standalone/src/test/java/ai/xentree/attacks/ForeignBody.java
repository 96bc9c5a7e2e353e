package ai.xentree.attacks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request whose body names something of a tenant by its id, and is right in all else.
 *
 * @param byOwner whether the owner of the organization sends it, else a member of it
 * @param member which member of the body holds the id, or a list of ids
 * @param kind what the id is of, by its name in {@link Tenant#ids}
 * @param rest all other members of the body
 * @param refusal the status that the id of something elsewhere is answered
 */
record ForeignBody(
        String method,
        String path,
        boolean byOwner,
        String member,
        String kind,
        Map<String, Object> rest,
        int refusal) {

    private static final Map<String, String> KINDS = Map.of(
            "team_ids", "team_id",
            "manager_ids", "manager_id",
            "owner_user_id", "user_id",
            "scope_id", "team_id");

    static ForeignBody byOwner(String method, String path, String member, Map<String, Object> rest) {
        return new ForeignBody(method, path, true, member, KINDS.getOrDefault(member, member), rest, 404);
    }

    static ForeignBody byMember(String path, String member, Map<String, Object> rest) {
        return new ForeignBody("POST", path, false, member, member, rest, 404);
    }

    ForeignBody answered(int status) {
        return new ForeignBody(method, path, byOwner, member, kind, rest, status);
    }

    /** The whole body, about something of a tenant. */
    byte[] about(Tenant tenant) {
        var id = tenant.ids().get(kind);
        var all = new HashMap<>(rest);
        all.put(member, member.endsWith("_ids") ? List.of(id) : id);
        return JsonMapper.shared().writeValueAsBytes(all);
    }

    /** The operation and the member, as {@link PublishedOperation#idsInBody} has them. */
    String name() {
        return method + " " + path.replaceFirst("\\?.*", "") + " " + member;
    }

    @Override
    public String toString() {
        return name();
    }
}
