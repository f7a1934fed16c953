/**
 * JSON as bytes, read forwards: tokens, and what is wrong with them. Knows neither what the values mean nor what a reader
 * asks of them.
 */
package matchline.format.scan;
