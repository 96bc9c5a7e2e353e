package ai.xentree.core;

/**
 * Something that takes away what is known of a person. It depends on nothing that happened before, so read models take it up
 * also where earlier events of that person had to be set aside.
 */
public interface ErasesPerson extends AboutPerson {}
