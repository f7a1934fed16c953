/** Goals, cards and changes beside the axis: their icons and labels, and bands that keep these apart. Knows no other lane. */
package matchline.chart.incident;
