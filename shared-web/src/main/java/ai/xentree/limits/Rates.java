package ai.xentree.limits;

import org.springframework.boot.context.properties.bind.DefaultValue;

/** The limits of one kind of caller, by the class of operation. */
sealed interface Rates {

    /** What only looks. */
    Rate reads();

    /** What changes something. */
    Rate writes();

    /** Whole tables, histories and reports. */
    Rate exports();

    /** What a language model is asked, or what stands in for it. */
    Rate ai();

    /** The limit for that class. */
    default Rate of(OperationClass operation) {
        return switch (operation) {
            case READ -> reads();
            case WRITE, LOG_IN -> writes();
            case EXPORT -> exports();
            case AI -> ai();
        };
    }

    /** Of one person, by all their log-ins together. */
    record OfUser(
            @DefaultValue("1200/1m") Rate reads,
            @DefaultValue("600/1m") Rate writes,
            @DefaultValue("30/1m") Rate exports,
            @DefaultValue("60/1m") Rate ai)
            implements Rates {}

    /** Of one API key. */
    record OfApiKey(
            @DefaultValue("3000/1m") Rate reads,
            @DefaultValue("1200/1m") Rate writes,
            @DefaultValue("60/1m") Rate exports,
            @DefaultValue("300/1m") Rate ai)
            implements Rates {}

    /** Of one organization, by everybody who asks about it. */
    record OfTenant(
            @DefaultValue("30000/1m") Rate reads,
            @DefaultValue("12000/1m") Rate writes,
            @DefaultValue("300/1m") Rate exports,
            @DefaultValue("3000/1m") Rate ai)
            implements Rates {}
}
