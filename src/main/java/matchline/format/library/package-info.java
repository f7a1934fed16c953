/**
 * The matches of a whole folder: found by a first look at every file, remembered in an index, searched by words. Knows no
 * format by name, and shows nothing.
 */
package matchline.format.library;
