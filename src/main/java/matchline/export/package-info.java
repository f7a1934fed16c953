/**
 * How a picture becomes a file: SVG, PNG, and writing files without ever losing one. AWT and image encoders only here; no
 * decisions about what the picture shows.
 */
package matchline.export;
