/** What was said, lit when it is about the playhead's moment. Knows no other panel. */
package matchline.ui.panel.quote;
