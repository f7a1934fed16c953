/** What all parts of a picture draw with: theme, sizes and letters together, and the lines they share. Knows no events. */
package matchline.chart.look;
