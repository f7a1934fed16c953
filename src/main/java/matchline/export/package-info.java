/**
 * How a picture becomes a file: PNG, SVG, PDF, and writing files without ever losing one. AWT and PDFBox only here; no
 * decisions about what the picture shows.
 */
package matchline.export;
