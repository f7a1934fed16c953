/**
 * JSON with places: every value knows where in the file it stands, so that every complaint can say so. Knows nothing of
 * football.
 */
package matchline.format.json;
