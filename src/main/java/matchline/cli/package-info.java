/**
 * The command line and the program's start. Commands are thin: options in, one call, exit code out. Nothing here
 * computes, and JavaFX is not touched but to open the window.
 */
package matchline.cli;
