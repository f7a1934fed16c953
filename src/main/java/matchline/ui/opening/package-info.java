/**
 * The ways a match gets into the window: a file, a drop, a folder, a list; and the way his own copy gets out. Reads
 * through {@code format} only.
 */
package matchline.ui.opening;
