/**
 * A picture as data: marks in logical pixels and final colours, and the measuring of text. Nothing here knows of
 * football, and nothing here paints.
 */
package matchline.chart.drawing;
