/**
 * The modules of Xentree English as data: read from files, validated at the start, with keys that never leave the server.
 */
@NullMarked
package ai.xentree.catalogue;

import org.jspecify.annotations.NullMarked;
