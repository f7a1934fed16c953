/**
 * The window: views that show the view model and hand the viewer's wishes to it, and the application where all meet.
 * No decision about football or about the picture is made here.
 */
package matchline.ui;
