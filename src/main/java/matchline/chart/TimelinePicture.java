package matchline.chart;

import matchline.chart.drawing.Drawing;

/**
 * A drawn timeline and where time stands on it.
 *
 * @param top where a playhead's line begins, in logical pixels from the top
 * @param bottom where it ends
 */
public record TimelinePicture(Drawing drawing, TimeScale scale, double top, double bottom) {}
