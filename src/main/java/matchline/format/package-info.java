/**
 * Where a match comes from: the list of the formats that can be read. A new format is a package below this one and a
 * line in {@link matchline.format.MatchFiles}; nothing outside knows which format a match came in.
 */
package matchline.format;
