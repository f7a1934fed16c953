/** What surrounds the match: tables, other fixtures, notes, corrections. Must not depend on the playhead. */
package matchline.ui.panel.context;
