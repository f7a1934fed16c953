/** Figures of both teams at the playhead, as bars. Must not count anything: the analysis does. */
package matchline.ui.panel.stats;
