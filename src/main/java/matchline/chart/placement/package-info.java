/**
 * Where labels go beside an axis so that none overlaps another, an icon or a stem. Plain geometry along the axis
 * ({@code u}) and away from it ({@code v}); nothing here knows of football, colours or text.
 */
package matchline.chart.placement;
