/** Where things are: frames, the direction of time, and the scale between moments and places. Knows no colours and no words. */
package matchline.chart.geometry;
