@NullMarked
package ai.xentree.impact.web;

import org.jspecify.annotations.NullMarked;
