/** The window. JavaFX only here. */
package matchline.ui;
