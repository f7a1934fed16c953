/**
 * What the window needs of the machine it runs on: its folders, its file dialogs, its threads. Tests stand in for it.
 */
package matchline.ui.system;
