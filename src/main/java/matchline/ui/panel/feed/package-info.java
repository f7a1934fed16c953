/** The match minute by minute, as lines that follow the playhead. Must not say what an event is called: the chart's words do. */
package matchline.ui.panel.feed;
