/** The card that tells of one player, and his marks as text, for every panel that lists players. Knows no panel. */
package matchline.ui.panel.player;
