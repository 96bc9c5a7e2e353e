package ai.xentree.audit;

/**
 * Asks for the state of an aggregate: answered by its JSON as a text, or by null where there is none.
 *
 * @param aggregateType as stored
 * @param aggregateId as stored
 * @param sequence of the last event to take in, from 0
 */
public record FindAggregateState(String aggregateType, String aggregateId, long sequence) {}
