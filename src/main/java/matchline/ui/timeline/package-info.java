/**
 * The match along its minutes: the drawing, the playhead, the pointer, the zoom and the overview. Lays out nothing
 * that {@code chart} lays out, and decides nothing about football.
 */
package matchline.ui.timeline;
