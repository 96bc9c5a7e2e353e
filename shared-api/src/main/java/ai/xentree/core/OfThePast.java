package ai.xentree.core;

/** A command that takes in what happened elsewhere before, and so comes from an import. */
public interface OfThePast {}
