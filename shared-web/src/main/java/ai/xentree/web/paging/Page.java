package ai.xentree.web.paging;

/**
 * Which page of a list is wanted. A controller parameter of this type is read from {@code page} and {@code limit}.
 *
 * @param number counts from 1
 * @param limit rows a page, 1–100, but for {@link #ALL}
 */
public record Page(int number, int limit) {

    /** One page of everything. */
    public static final Page ALL = new Page(1, Integer.MAX_VALUE);

    static final int DEFAULT_LIMIT = 25;
    static final int MAX_LIMIT = 100;

    /** Rows before this page. */
    public long offset() {
        return (number - 1L) * limit;
    }

    /** How many pages so many rows take; 0 without rows. */
    public long pages(long rows) {
        return (rows + limit - 1) / limit;
    }
}
