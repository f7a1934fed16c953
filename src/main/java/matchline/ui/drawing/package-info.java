/** A drawing of the chart as nodes of the toolkit. Decides nothing about what is drawn. */
package matchline.ui.drawing;
