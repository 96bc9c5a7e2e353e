package ai.xentree.oulad;

import ai.xentree.claims.ClaimKind;
import java.util.Optional;
import java.util.UUID;

/** Who holds a name at this moment. */
@FunctionalInterface
interface NameHolders {

    Optional<UUID> holderOf(ClaimKind kind, String name);

    /** Whether somebody else holds what a student is to have. */
    default boolean takenFrom(Student student) {
        return isHeldByOther(ClaimKind.USERNAME, student.username(), student.userId())
                || isHeldByOther(ClaimKind.EMAIL, student.email(), student.userId());
    }

    private boolean isHeldByOther(ClaimKind kind, String name, UUID userId) {
        return holderOf(kind, name).filter(holder -> !holder.equals(userId)).isPresent();
    }
}
