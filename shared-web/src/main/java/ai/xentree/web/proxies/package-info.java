/** Where requests come from, if proxies that are trusted hand them on. */
@NullMarked
package ai.xentree.web.proxies;

import org.jspecify.annotations.NullMarked;
