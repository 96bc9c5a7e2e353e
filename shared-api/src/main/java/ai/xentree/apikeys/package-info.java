/** API keys, by which programs act for the people who made them. */
@NullMarked
package ai.xentree.apikeys;

import org.jspecify.annotations.NullMarked;
