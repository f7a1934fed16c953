/** Both teams on the pitch as they stand at the playhead. Must not work out who is on: the match's state tells. */
package matchline.ui.panel.lineup;
