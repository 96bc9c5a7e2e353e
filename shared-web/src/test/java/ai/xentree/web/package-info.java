@NullMarked
package ai.xentree.web;

import org.jspecify.annotations.NullMarked;
