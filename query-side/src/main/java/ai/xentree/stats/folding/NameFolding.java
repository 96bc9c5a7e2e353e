package ai.xentree.stats.folding;

import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.Membership;
import ai.xentree.stats.model.NamePage;
import ai.xentree.stats.model.NamePage.Called;
import ai.xentree.stats.model.Person.Profile;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.PageBatch;
import ai.xentree.stats.pages.PageKey;
import java.util.UUID;

/** Keeps what the people of an organization are called, of all who were ever its members. */
final class NameFolding {

    private final PageBatch pages;

    NameFolding(PageBatch pages) {
        this.pages = pages;
    }

    /** The page on which stands what a member is called. */
    static PageKey<NamePage> page(Membership membership) {
        return StatsPages.names(membership.organizationId(), Chunk.NARROW.of(membership.ordinal()));
    }

    void called(UUID userId, Profile profile, Membership membership) {
        int slot = Chunk.NARROW.slot(membership.ordinal());
        var called =
                new Called(slot, profile.usernameOr(userId), profile.fullName(), profile.email(), profile.avatarUrl());
        pages.change(StatsPages.NAMES, page(membership).id(), called);
    }
}
