/**
 * What a match looks like, as data: every position, colour and label collision is decided here. No AWT and no JavaFX;
 * painters only translate.
 */
package matchline.chart;
