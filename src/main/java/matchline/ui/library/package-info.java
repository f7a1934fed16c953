/** The table of the library, to search, sort and choose from. Reads no file. */
package matchline.ui.library;
