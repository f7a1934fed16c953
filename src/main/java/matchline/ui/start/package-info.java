/**
 * From the command to the first frame: what is asked for, the window that may be open already, and what is made ready
 * meanwhile. Knows no view.
 */
package matchline.ui.start;
