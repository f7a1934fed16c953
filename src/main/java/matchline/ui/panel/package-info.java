/**
 * The panels beside the timeline: feed, quotes, ratings, line-ups and context. Each shows one match and follows the
 * playhead. Nothing here decides what is true in a match, and no panel knows another or the window it stands in.
 */
package matchline.ui.panel;
