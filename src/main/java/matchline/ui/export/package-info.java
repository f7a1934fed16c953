/** The picture that the viewer takes away: its dialog, its preview, its making. Paints nothing itself. */
package matchline.ui.export;
