package ai.xentree.limits;

/** One limit of one caller. */
interface Allowance {

    /** The limit. */
    Rate rate();

    /** Takes one, if there is one. */
    Quota take();

    /** Only says what is left. */
    Quota look();

    /** Takes one, even if that is borrowed from what comes back. */
    void charge();

    /** Puts one back. */
    void giveBack();
}
