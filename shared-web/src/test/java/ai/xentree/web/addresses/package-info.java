@NullMarked
package ai.xentree.web.addresses;

import org.jspecify.annotations.NullMarked;
