package ai.xentree.stats.model;

import ai.xentree.stats.pages.MergedKind;
import ai.xentree.stats.pages.PageKey;
import ai.xentree.stats.pages.PageKind;
import java.time.YearMonth;
import java.util.UUID;

/** Where each page about XPI is. */
public final class XpiPages {

    /** XPI by day. */
    public static final MergedKind<XpiDay, XpiMark> DAY = new XpiDays();

    /** XPI at the end of a month, of a year, and now. */
    public static final MergedKind<LastXpi, XpiMark> LAST = new LastXpiPages();

    /** XPI when memberships began and ended. */
    public static final MergedKind<XpiBounds, XpiMark> BOUNDS = new XpiBoundPages();

    private static final PageKind<Proficiency> PROFICIENCY = new Proficiencies();
    private static final PageKind<SkillHistory> HISTORY = new SkillHistories();

    private XpiPages() {}

    /** What a person can do. */
    public static PageKey<Proficiency> proficiency(UUID userId) {
        return new PageKey<>(PROFICIENCY, "xpi:" + userId);
    }

    /** What a person could do in a UTC month. */
    public static PageKey<SkillHistory> history(UUID userId, YearMonth month) {
        return new PageKey<>(HISTORY, "xpi:" + userId + ":" + month);
    }

    /** A chunk of an organization's day. */
    public static PageKey<XpiDay> day(UUID organizationId, long epochDay, int chunk) {
        return new PageKey<>(DAY, organizationId + ":xd:" + epochDay + ":" + chunk);
    }

    /** The XPI that members had last in a UTC month. */
    public static PageKey<LastXpi> last(UUID organizationId, YearMonth month, int chunk) {
        return new PageKey<>(LAST, organizationId + ":x:" + month + ":" + chunk);
    }

    /** The XPI that members had last in a UTC year. */
    public static PageKey<LastXpi> last(UUID organizationId, int year, int chunk) {
        return new PageKey<>(LAST, organizationId + ":x:" + year + ":" + chunk);
    }

    /** The XPI that members had last of all. */
    public static PageKey<LastXpi> last(UUID organizationId, int chunk) {
        return new PageKey<>(LAST, organizationId + ":x::" + chunk);
    }

    /** The XPI that members had when memberships of theirs began and ended. */
    public static PageKey<XpiBounds> bounds(UUID organizationId, int chunk) {
        return new PageKey<>(BOUNDS, organizationId + ":xb:" + chunk);
    }
}
