/**
 * What the viewer can do: each deed with its keys, and the menus made of them. Nothing here knows what a deed does or
 * where its button stands.
 */
package matchline.ui.action;
