/**
 * What can be said about a match at a moment: pure functions from the model to the model's kind of values. No files, no
 * properties, no pictures.
 */
package matchline.analysis;
