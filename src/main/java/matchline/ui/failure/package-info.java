/** What fails though it should not: the log, the viewer's message, and the guard of a panel that cannot be shown. */
package matchline.ui.failure;
