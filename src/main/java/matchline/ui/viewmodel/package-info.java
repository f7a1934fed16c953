/**
 * What the window shows and what can be done in it: properties and commands, tested without a screen. No JavaFX node
 * and no stage.
 */
package matchline.ui.viewmodel;
