/**
 * What is remembered from one start to the next: settings, own marks, recent files, the library, the window's place.
 * Shows nothing.
 */
package matchline.ui.memory;
