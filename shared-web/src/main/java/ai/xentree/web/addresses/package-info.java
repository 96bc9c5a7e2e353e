/** Addresses of the Internet Protocol, and ranges of them. */
@NullMarked
package ai.xentree.web.addresses;

import org.jspecify.annotations.NullMarked;
