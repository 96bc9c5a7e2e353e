package ai.xentree.health;

/** A part of a program that can be looked at. */
public interface Part {

    /** Which one. */
    PartName name();

    /** Looks at it, by doing something small with it. Whatever it throws means that it is down. */
    PartHealth look() throws Exception;
}
