/** What every request gets: an id, a limit, one line in the log. */
@NullMarked
package ai.xentree.web.requests;

import org.jspecify.annotations.NullMarked;
