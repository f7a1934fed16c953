/**
 * What stands over the window for a while: dialogs, notices, and what is being made. Nothing here knows why it is
 * asked for.
 */
package matchline.ui.dialog;
