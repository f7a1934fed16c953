/** The players' marks as lists: published, computed and the viewer's own. Must not compute any. */
package matchline.ui.panel.rating;
