package ai.xentree.bench.history;

import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.OrganizationRole;
import java.time.Instant;
import java.util.UUID;

/** A member of the organization, by number. */
public final class Member {

    private Member() {}

    /** The identifier of the one of that number. */
    public static UUID id(int member) {
        return new UUID(0x0190000000007000L, 0x8000000100000000L + member);
    }

    static AccountRegistered registered(int member, Instant at) {
        var name = "learner-" + member;
        return new AccountRegistered(
                id(member),
                name,
                name + "@example.com",
                "Learner " + member,
                "UTC",
                "en",
                PlatformRole.USER,
                AccountStatus.ACTIVE,
                at);
    }

    static MemberAdded joined(int member, Instant at) {
        return new MemberAdded(GeneratedHistory.ORGANIZATION, id(member), OrganizationRole.MEMBER, at);
    }
}
