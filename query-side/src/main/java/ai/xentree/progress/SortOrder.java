package ai.xentree.progress;

/** In which direction a table is sorted; rows without a value come last in both. */
public enum SortOrder {
    ASC,
    DESC
}
