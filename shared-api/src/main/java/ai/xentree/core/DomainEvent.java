package ai.xentree.core;

/** Something that happened, named in the past tense; a record annotated with {@link Stored}, of plain values only. */
public interface DomainEvent {}
