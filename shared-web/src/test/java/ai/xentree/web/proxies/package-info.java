@NullMarked
package ai.xentree.web.proxies;

import org.jspecify.annotations.NullMarked;
